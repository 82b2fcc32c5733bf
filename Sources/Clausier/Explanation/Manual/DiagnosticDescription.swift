/// A kind of diagnostic with who gives it.
public struct DiagnosticDescription: Sendable {
  /// The kind.
  public let kind: DiagnosticKind
  /// The names of the rules that may give it, `reading` for the reading of the file, `record` for any record.
  public let givenBy: [String]
}

extension DiagnosticDescription: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("code", kind.code)
      $0.member("severity", kind.severity)
      $0.member("params", kind.params)
      $0.member("text", kind.meaning)
      $0.member("givenBy", givenBy)
    }
  }
}
