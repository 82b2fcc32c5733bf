// What a reading of an image may have lost, told by what is left.

extension DiagnosticKind {
  /// A value read from an image lacks a part that such values have.
  static let readingGap = DiagnosticKind(
    "reading-gap", .warning,
    fr:
      "Il manque à une valeur lue sur une image une partie que ces valeurs ont : elle a pu être perdue à la lecture.",
    en: "A value read from an image lacks a part that such values have: the reading may have lost it.")
}

extension Diagnostic {
  /// A value read from an image lacks a part that such values have.
  static func readingGap(at place: Place?, pointer: String) -> Diagnostic {
    DiagnosticKind.readingGap.diagnostic(
      fr: "Une partie de cette valeur a pu se perdre à la lecture de l’image ; comparez avec la page.",
      en: "A part of this value may have been lost in reading the image; compare with the page.",
      at: place, pointer: pointer)
  }
}
