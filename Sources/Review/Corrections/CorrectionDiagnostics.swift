public import Clausier

extension Corrections {
  /// The diagnostics that corrections leave in a record.
  public static let diagnosticKinds: [DiagnosticKind] = [.correctedValue, .confirmedValue]
}

extension DiagnosticKind {
  /// A person has replaced a value.
  static let correctedValue = DiagnosticKind(
    "corrected-value", .info, params: ["old", "note"],
    fr: "Une personne a corrigé la valeur à la relecture.", en: "A person corrected the value in review.")

  /// A person has found a value right.
  static let confirmedValue = DiagnosticKind(
    "confirmed-value", .info, params: ["old", "note"],
    fr: "Une personne a confirmé la valeur à la relecture.", en: "A person confirmed the value in review.")
}

extension Diagnostic {
  static func corrected(_ old: String, _ note: String?) -> Diagnostic {
    DiagnosticKind.correctedValue.diagnostic(
      .text(old), note.map { .text($0) } ?? .none,
      fr: "Corrigé à la relecture ; la lecture était « \(old) »." + remark(note),
      en: "Corrected in review; it was read as “\(old)”." + remark(note))
  }

  static func confirmed(_ old: String, _ note: String?) -> Diagnostic {
    DiagnosticKind.confirmedValue.diagnostic(
      .text(old), note.map { .text($0) } ?? .none, fr: "Confirmé à la relecture." + remark(note),
      en: "Confirmed in review." + remark(note))
  }

  private static func remark(_ note: String?) -> String { note.map { " \($0)" } ?? "" }
}
