/// One thing that is wrong with a record in JSON: where, and what.
public struct RecordFault: Error, Sendable, Hashable {
  /// The JSON Pointer of the value; for a key that is missing or unknown, of that key.
  public var pointer: String
  /// What is wrong, to be read after the pointer.
  public var reason: Message

  /// Makes a fault.
  public init(pointer: String, reason: Message) {
    self.pointer = pointer
    self.reason = reason
  }
}
