extension ReadAct {
  /// The same act without some values, which a diagnostic names; `nil` if a record cannot do without one of them.
  ///
  /// A value that breaks the schema must not cost the others their record. Nobody is told more than once: the same
  /// pointers give the same record.
  /// - Parameter pointers: the JSON Pointers of the values.
  public func leavingOut(_ pointers: [String]) -> ReadAct? {
    guard var reader = try? RecordReader(record.json(.compact), leavingOut: pointers),
      var shorter = Record.read(from: &reader), reader.faults.isEmpty
    else { return nil }
    shorter.diagnostics += pointers.map { .oddValue(at: $0) }
    return ReadAct(shorter, of: act, beginning: beginning)
  }

  /// The diagnostics that an act's record gives, whatever its rules are.
  static let diagnosticKinds: [DiagnosticKind] = [.oddValue]
}

extension DiagnosticKind {
  /// A value that the format of records cannot hold.
  static let oddValue = DiagnosticKind(
    "odd-value", .warning, params: ["pointer"],
    fr: "Une valeur n’a pas la forme que la fiche attend ; elle a été laissée vide.",
    en: "A value does not have the form that the record expects; it was left empty.")
}

extension Diagnostic {
  /// The value at a JSON Pointer was left out.
  static func oddValue(at pointer: String) -> Diagnostic {
    DiagnosticKind.oddValue.diagnostic(
      .text(pointer),
      fr:
        "Ce que le fichier donne ici n’a pas la forme attendue et a été laissé vide ; cherchez-le dans l’acte.",
      en:
        "What the file gives here does not have the form expected and was left empty; look for it in the act.",
      pointer: pointer)
  }
}
