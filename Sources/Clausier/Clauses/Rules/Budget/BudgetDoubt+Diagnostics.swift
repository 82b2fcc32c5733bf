// What is doubtful about tables of money, said of amounts and of credits alike.

extension DiagnosticKind {
  /// A table whose rows, heads and totals do not go together, or that names no unit.
  ///
  /// The act may err; a cell that was lost or misread gives the same picture.
  static let unclearTable = DiagnosticKind(
    "unclear-table", .warning,
    fr:
      "Les lignes d’un tableau de crédits ne correspondent pas à ses en-têtes ou à son total, ou son unité n’a pas "
      + "été trouvée.",
    en: "The rows of a table of credits do not fit its heads or its total, or its unit was not found.")
}

extension Diagnostic {
  /// The rows of a table of credits do not fit its heads or its total, or no unit was found.
  static func unclearTable(at place: Place?, pointer: String? = nil) -> Diagnostic {
    DiagnosticKind.unclearTable.diagnostic(
      fr:
        "Ce tableau est peut-être mal lu : ses lignes ne correspondent pas à ses en-têtes ou à son total, ou son "
        + "unité n’a pas été trouvée ; comparez avec la page.",
      en: "This table may be misread: its rows do not fit its heads or its total, or its unit was not found; "
        + "compare with the page.",
      at: place, pointer: pointer)
  }
}
