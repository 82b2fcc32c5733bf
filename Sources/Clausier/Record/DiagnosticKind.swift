/// A kind of doubt: what all diagnostics with one code have in common.
///
/// Each is declared beside the rule or the stage of reading that gives it; ``Manual`` lists all of them.
public struct DiagnosticKind: Sendable, Hashable {
  /// The stable name, in kebab case; once published it keeps its meaning.
  public let code: String
  /// How much it matters.
  public let severity: Severity
  /// The names of what a diagnostic of this kind carries for programs, in their order.
  public let params: [String]
  /// When it is given, as a sentence for a manual.
  public let meaning: Message

  /// Declares a kind of diagnostic.
  public init(_ code: String, _ severity: Severity, params: [String] = [], fr: String, en: String) {
    self.code = code
    self.severity = severity
    self.params = params
    meaning = Message(fr: fr, en: en)
  }

  /// A diagnostic of this kind, with the values of its parameters in their order.
  public func diagnostic(
    _ values: Parameter.Value..., fr: String, en: String, at place: Place? = nil, pointer: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, params: zip(params, values).map { Parameter($0, $1) },
      message: Message(fr: fr, en: en), pointer: pointer
    ).at(place)
  }
}
