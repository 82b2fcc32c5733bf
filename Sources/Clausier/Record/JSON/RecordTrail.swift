/// What a writer has passed on its way through a record: every value with its pointer, its bytes and its places.
struct RecordTrail {
  /// A value passed.
  struct Step {
    /// Its JSON Pointer, in UTF-8.
    var pointer: [UInt8]
    /// The bytes of the text that write it.
    var bytes: Range<Int>
    /// Where it is on the pages.
    var places: [Place] = []
    /// The rule that found it; `nil` for what needs no evidence.
    var rule: String?
  }

  /// The values in the order in which they begin.
  private(set) var steps: [Step] = []

  /// Begins a value; gives the number to end it with.
  mutating func enter(_ pointer: [UInt8], at byte: Int) -> Int {
    steps.append(Step(pointer: pointer, bytes: byte..<byte))
    return steps.count - 1
  }

  /// Ends a value.
  mutating func leave(_ step: Int, at byte: Int) {
    steps[step].bytes = steps[step].bytes.lowerBound..<byte
  }

  /// Notes the places of the value begun last.
  mutating func show(_ places: [Place], rule: String) {
    guard let last = steps.indices.last else { return }
    steps[last].places = places
    steps[last].rule = rule
  }
}
