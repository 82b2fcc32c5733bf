/// What is doubtful about references to articles.
extension CrossReferencesRule {
  static let diagnostics: [DiagnosticKind] = [.unfoundArticle]
}

extension DiagnosticKind {
  /// A reference that leads nowhere on pages read from images, where a number or a heading may be misread.
  static let unfoundArticle = DiagnosticKind(
    "unfound-article", .warning, params: ["section"],
    fr: "Un renvoi lu sur une image mène à un article qui n’a pas été trouvé.",
    en: "A reference read from an image leads to an article that was not found.")
}

extension Diagnostic {
  /// A reference read from an image leads to an article that was not found.
  static func unfoundArticle(_ section: String, at place: Place?, pointer: String) -> Diagnostic {
    DiagnosticKind.unfoundArticle.diagnostic(
      .text(section),
      fr:
        "Le renvoi à \(section) ne mène à aucun article trouvé : le numéro ou un titre est peut-être mal lu.",
      en:
        "The reference to \(section) leads to no article that was found: its number or a heading may be misread.",
      at: place, pointer: pointer)
  }
}
