/// A doubt about what was read, or a lack in it, that the record's reader should know of.
///
/// It doubts the reading and does not judge the act: where the act itself may be wrong, the message says that the loss
/// may also be that of the reading.
public struct Diagnostic: Sendable, Equatable {
  /// The stable name, in kebab case.
  public var code: String
  /// How much it matters.
  public var severity: Severity
  /// What the message says, for programs, in a fixed order.
  public var params: [Parameter]
  /// What it says to a reader.
  public var message: Message
  /// The JSON Pointer of the value in doubt, if it is about one.
  public var pointer: String?
  /// The page, from 1, if it is about a place.
  public var page: Int?
  /// The box on that page, if it is about a place.
  public var box: Box?

  /// Makes a diagnostic; those that Clausier gives are made by their ``DiagnosticKind``.
  public init(
    code: String, severity: Severity, params: [Parameter] = [], message: Message, pointer: String? = nil,
    page: Int? = nil, box: Box? = nil
  ) {
    self.code = code
    self.severity = severity
    self.params = params
    self.message = message
    self.pointer = pointer
    self.page = page
    self.box = box
  }

  /// The same diagnostic, about the value at a JSON Pointer.
  public func about(_ pointer: String) -> Diagnostic {
    var copy = self
    copy.pointer = pointer
    return copy
  }

  /// The same diagnostic, shown at a place.
  public func at(_ place: Place?) -> Diagnostic {
    var copy = self
    copy.page = place?.page
    copy.box = place?.box
    return copy
  }
}

extension Diagnostic: RecordObject {
  static var blank: Diagnostic { Diagnostic(code: "", severity: .info, message: .blank) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("code", &code)
    coder.member("severity", &severity)
    var parameters = Parameters(params)
    coder.member("params", &parameters)
    params = parameters.values
    coder.member("message", &message)
    coder.member("pointer", &pointer)
    coder.member("page", &page)
    coder.member("box", &box)
  }
}
