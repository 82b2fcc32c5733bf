/// An act whose record keeps to the schema, ready to be made into something.
public struct ValidAct: Sendable {
  /// The act as it was read.
  public let read: ReadAct
  /// Its record, in the style that the product asks for: the same bytes that were checked against the schema.
  public let json: [UInt8]
  /// The traits of its file, where the product asks for them and there is a file.
  public let traits: FileTraits?

  /// Its pages, where the product asks for them and there is a file.
  public let pages: [ShownPage]

  /// Makes an act whose record the caller has validated.
  public init(_ read: ReadAct, json: [UInt8], traits: FileTraits? = nil, pages: [ShownPage] = []) {
    self.read = read
    self.json = json
    self.traits = traits
    self.pages = pages
  }
}
