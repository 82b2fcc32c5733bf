/// An act whose record keeps to the schema, ready to be made into something.
public struct ValidAct: Sendable {
  /// The act as it was read.
  public let read: ReadAct
  /// Its record, in the style that the product asks for: the same bytes that were checked against the schema.
  public let json: [UInt8]

  /// Makes an act whose record the caller has validated.
  public init(_ read: ReadAct, json: [UInt8]) {
    self.read = read
    self.json = json
  }
}
