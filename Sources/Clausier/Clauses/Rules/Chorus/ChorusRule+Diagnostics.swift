/// What is doubtful about references of the accounting system.
extension ChorusRule {
  static let diagnostics: [DiagnosticKind] = [.repairedCode, .unusualCode, .otherReading]
}

extension DiagnosticKind {
  /// A code brought into its canonical form.
  static let repairedCode = DiagnosticKind(
    "repaired-code", .info, params: ["written", "canonical"],
    fr: "Une référence est donnée sous sa forme habituelle et non telle qu’elle est écrite.",
    en: "A reference is given in its usual form and not as it is written.")

  /// A code without a known form: the act errs, its words were misread, or the form is one that is not known here.
  static let unusualCode = DiagnosticKind(
    "unusual-code", .warning, params: ["written"],
    fr: "Une référence n’a la forme d’aucune référence connue et reste telle qu’elle a été lue.",
    en: "A reference has the form of no known one and stays as it was read.")
}

extension Diagnostic {
  /// A code was brought into its canonical form.
  static func repairedCode(
    written: String, canonical: String, at place: Place?, pointer: String? = nil
  ) -> Diagnostic {
    DiagnosticKind.repairedCode.diagnostic(
      .text(written), .text(canonical),
      fr: "Le code écrit « \(written) » est donné sous sa forme habituelle « \(canonical) ».",
      en: "The code written “\(written)” is given in its usual form “\(canonical)”.",
      at: place, pointer: pointer)
  }

  /// A code has no form that is known, and stays as it was read.
  static func unusualCode(written: String, at place: Place?, pointer: String? = nil) -> Diagnostic {
    DiagnosticKind.unusualCode.diagnostic(
      .text(written),
      fr: "Le code lu « \(written) » n’a pas une forme connue et reste tel quel ; vérifiez-le sur la page.",
      en: "The code read as “\(written)” has no known form and stays so; check it on the page.",
      at: place, pointer: pointer)
  }
}
