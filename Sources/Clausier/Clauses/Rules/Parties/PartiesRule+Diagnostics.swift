/// What is doubtful about the parties' names.
extension PartiesRule {
  static let diagnostics: [DiagnosticKind] = [.unclearParty, .otherReading]
}

extension DiagnosticKind {
  /// Words taken for a party that do not look like one.
  static let unclearParty = DiagnosticKind(
    "unclear-party", .warning, params: ["name"],
    fr: "Des mots qui se trouvent à la place d’une partie n’ont pas la forme d’un nom.",
    en: "Words in the place of a party’s name do not have the form of one.")
}

extension Diagnostic {
  /// Words in the place of a party’s name do not have the form of one.
  static func unclearParty(named name: String, at place: Place?, pointer: String? = nil) -> Diagnostic {
    DiagnosticKind.unclearParty.diagnostic(
      .text(name),
      fr: "« \(name) » est là où l’on attend une partie, et n’en a pas la forme ; vérifiez.",
      en: "“\(name)” stands where a party is named and does not look like a name; check.",
      at: place, pointer: pointer)
  }
}
