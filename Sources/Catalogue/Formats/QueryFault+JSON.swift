public import Clausier

extension QueryFault {
  /// The error object in the place of an answer.
  public func json(_ message: Message) -> [UInt8] {
    var buffer = JSONBuffer(.indented, capacity: 1 << 10)
    buffer.openObject()
    buffer.key("error")
    buffer.openObject()
    buffer.member("code", "query")
    buffer.key("params")
    buffer.openObject()
    buffer.member("kind", kind.rawValue)
    buffer.member("at", at)
    buffer.member("length", length)
    buffer.closeObject()
    buffer.key("message")
    buffer.openObject()
    buffer.member("fr", message.fr)
    buffer.member("en", message.en)
    buffer.closeObject()
    buffer.closeObject()
    buffer.closeObject()
    return buffer.bytes + [0x0A]
  }
}
