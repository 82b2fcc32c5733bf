/// What is doubtful about the title.
extension TitleRule {
  static let diagnostics: [DiagnosticKind] = [.unclearTitle]
}

extension DiagnosticKind {
  /// A title that seems cut, or that holds words of what is printed around it.
  static let unclearTitle = DiagnosticKind(
    "unclear-title", .warning,
    fr: "L’intitulé lu paraît coupé, ou contient des mots imprimés autour de lui.",
    en: "The title that was read seems cut, or holds words that are printed around it.")
}

extension Diagnostic {
  /// The title that was read seems cut, or to hold too much.
  static func unclearTitle(at place: Place?) -> Diagnostic {
    DiagnosticKind.unclearTitle.diagnostic(
      fr: "L’intitulé lu paraît incomplet, ou mêlé de mots qui n’en sont pas ; vérifiez sur la page.",
      en:
        "The title that was read seems incomplete, or mixed with words that are no part of it; check on the page.",
      at: place, pointer: "/title")
  }
}
