/// Some words of an act: what the page prints, what the rules read, and where it stands.
struct Words: Sendable {
  /// The words of the page, as evidence quotes them.
  let raw: String
  /// The words with what was mended in them, as values give them.
  let mended: String
  /// Where they stand; words of which something was mended are `corrected`.
  let places: [Place]
}
