/// Why a file gave no record: a stable code and a message.
public struct Fault: Error, Sendable, Hashable {
  /// The stable name, in kebab case.
  public var code: String
  /// What the message says, for programs, in a fixed order.
  public var params: [Parameter]
  /// What it says to a reader, with the next step.
  public var message: Message

  /// Makes a fault; those that Clausier gives are made by their ``FaultKind``.
  public init(code: String, params: [Parameter] = [], message: Message) {
    self.code = code
    self.params = params
    self.message = message
  }
}

extension Fault: RecordObject {
  static var blank: Fault { Fault(code: "", message: .blank) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("code", &code)
    var parameters = Parameters(params)
    coder.member("params", &parameters)
    params = parameters.values
    coder.member("message", &message)
  }
}
