import TestSupport

/// Draws forms and values by a seed, and keeps which forms were drawn.
struct Choices {
  private var random: SeededRandom
  private(set) var drawn: [Choice] = []
  /// The number of lines printed so far.
  var line = 0

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// Draws a form of an axis and remembers it.
  mutating func draw(_ axis: Axis) -> Form {
    let form = pick(axis.forms)
    count(form, of: axis)
    return form
  }

  /// Draws one of those forms of an axis that suit what is already settled.
  mutating func draw(_ axis: Axis, where suits: (Form) -> Bool) -> Form {
    let form = pick(axis.forms.filter(suits))
    count(form, of: axis)
    return form
  }

  /// Remembers a form that was chosen otherwise.
  mutating func count(_ form: Form, of axis: Axis) {
    drawn.append(Choice(axis: axis.name, fields: axis.fields, form: form, first: line + 1, last: nil))
  }

  /// Says that the forms drawn since a mark concern no later line.
  mutating func close(from mark: Int) {
    for index in mark..<drawn.count where drawn[index].last == nil { drawn[index].last = line }
  }

  /// Draws a value, which no estimate is made for.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  /// Draws a number.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// Whether something with this chance, in per cent, happens.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// Draws several different values.
  mutating func pick<Value>(_ count: Int, of values: [Value]) -> [Value] {
    Array(values.shuffled(using: &random).prefix(count))
  }
}
