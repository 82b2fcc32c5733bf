/// Some words of an act: what the page prints, what the rules read, and where it is.
struct Words: Sendable {
  /// The words of the page, as evidence quotes them.
  let raw: String
  /// The words with what was mended in them, as values give them.
  let mended: String
  /// Where they are; words in which something was mended are `corrected`.
  let places: [Place]
}
