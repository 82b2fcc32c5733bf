/// Something found in a text: its value and where it is written.
public struct Mention<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value
  /// The tokens it is written with.
  public var tokens: Range<Int>
  /// The bytes of the text it is written with; for its evidence.
  public var bytes: Range<Int>
  /// The parts of it, as byte ranges, where one value is written twice (« dix mille euros (10 000 €) »); else none.
  public var parts: [Range<Int>] = []

  /// Makes a mention.
  public init(_ value: Value, tokens: Range<Int>, in text: Tokens, parts: [Range<Int>] = []) {
    self.value = value
    self.tokens = tokens
    bytes = text.bytes(of: tokens)
    self.parts = parts.map { text.bytes(of: $0) }
  }
}

extension Mention: Equatable where Value: Equatable {}
