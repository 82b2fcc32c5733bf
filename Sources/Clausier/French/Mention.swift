/// Something found in a text: its value and where it is written.
struct Mention<Value: Sendable>: Sendable {
  /// The value.
  var value: Value
  /// The tokens it is written with.
  var tokens: TokenRange
  /// The parts of it where one value is written twice (« dix mille euros (10 000 €) »); else none.
  var parts: [TokenRange] = []

  /// Makes a mention.
  init(_ value: Value, tokens: TokenRange, parts: [TokenRange] = []) {
    self.value = value
    self.tokens = tokens
    self.parts = parts
  }
}

extension Mention: Equatable where Value: Equatable {}
