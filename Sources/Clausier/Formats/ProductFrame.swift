/// What comes before, between and after the bodies of an output.
public struct ProductFrame: Sendable, Equatable {
  /// What comes before the first body.
  public var head: [UInt8]
  /// What comes before every other body.
  public var between: [UInt8]
  /// What comes after every body.
  public var after: [UInt8]
  /// What comes at the end, if there is a body.
  public var end: [UInt8]
  /// The whole output if there is no body.
  public var nothing: [UInt8]

  /// Makes a frame; an output without bodies is its head and its end if nothing else is said.
  public init(
    head: [UInt8] = [], between: [UInt8] = [], after: [UInt8] = [], end: [UInt8] = [],
    nothing: [UInt8]? = nil
  ) {
    self.head = head
    self.between = between
    self.after = after
    self.end = end
    self.nothing = nothing ?? head + end
  }
}
