/// What is doubtful about references to articles.
extension CrossReferencesRule {
  static let diagnostics: [DiagnosticKind] = [.unfoundArticle]
}

extension DiagnosticKind {
  /// A reference that leads nowhere: a number or a heading was misread, the article is that of another text, or the act
  /// errs.
  static let unfoundArticle = DiagnosticKind(
    "unfound-article", .warning, params: ["section"],
    fr: "Un renvoi mène à un article qui n’a pas été trouvé dans l’acte.",
    en: "A reference leads to an article that was not found in the act.")
}

extension Diagnostic {
  /// A reference leads to an article that was not found in the act.
  static func unfoundArticle(_ section: String, at place: Place?, pointer: String) -> Diagnostic {
    DiagnosticKind.unfoundArticle.diagnostic(
      .text(section),
      fr:
        "Le renvoi à \(section) ne mène à aucun article trouvé : le numéro ou un titre est peut-être mal lu, ou "
        + "l’article est celui d’un autre texte.",
      en:
        "The reference to \(section) leads to no article that was found: its number or a heading may be misread, "
        + "or the article is that of another text.",
      at: place, pointer: pointer)
  }
}
