/// A kind of error object: what all faults with one code have in common.
public struct FaultKind: Sendable, Hashable {
  /// The stable name, in kebab case; once published it keeps its meaning.
  public let code: String
  /// The names of what a fault of this kind carries for programs, in their order.
  public let params: [String]
  /// When it is given, as a sentence for a manual.
  public let meaning: Message

  init(_ code: String, params: [String] = [], fr: String, en: String) {
    self.code = code
    self.params = params
    meaning = Message(fr: fr, en: en)
  }

  /// A fault of this kind, with the values of its parameters in their order.
  func fault(_ values: Parameter.Value..., fr: String, en: String) -> Fault {
    Fault(
      code: code, params: zip(params, values).map { Parameter($0, $1) }, message: Message(fr: fr, en: en))
  }

  /// All kinds: those of the input, of the reading, of the run, and of the record made.
  public static let all = input + reading + run + record
}

extension FaultKind: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("code", code)
      $0.member("params", params)
      $0.member("text", meaning)
    }
  }
}
