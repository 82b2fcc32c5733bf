/// The bytes that a token can begin with where some phrase is found, so that most are refused in one step.
struct FirstBytes: Sendable {
  /// One bit for each byte of ASCII.
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Whether it may be a byte beyond ASCII.
  private var beyond = false
  /// Whether it may be anything, or nothing at all.
  private var isAny = false

  /// The first bytes of a phrase's alternatives.
  init(of steps: [Phrase.Step]) { isAny = add(alternatives: steps[...]) || isAny }

  /// Whether a token may begin with a byte; `nil` where no token is left.
  func contains(_ byte: UInt8?) -> Bool {
    guard !isAny, let byte else { return isAny }
    if byte >= 0x80 { return beyond }
    return (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte - 64)) & 1 == 1
  }

  private mutating func add(_ byte: UInt8) {
    if byte >= 0x80 { beyond = true } else if byte < 64 { low |= 1 << byte } else { high |= 1 << (byte - 64) }
  }

  /// Adds those of some branches; gives whether one of them may be empty.
  private mutating func add(alternatives steps: ArraySlice<Phrase.Step>) -> Bool {
    var mayBeEmpty = false
    var index = steps.startIndex
    while index < steps.endIndex {
      let end = Int(steps[index].end)
      if add(sequence: steps[index + 1..<end]) { mayBeEmpty = true }
      index = end
    }
    return mayBeEmpty
  }

  /// Adds those of the steps up to the first that must be there; gives whether none must.
  private mutating func add(sequence steps: ArraySlice<Phrase.Step>) -> Bool {
    var index = steps.startIndex
    while index < steps.endIndex {
      let step = steps[index]
      switch step.kind {
      case .option:
        _ = add(alternatives: steps[index + 1..<Int(step.end)])
        index = Int(step.end)
      case .choice:
        guard add(alternatives: steps[index + 1..<Int(step.end)]) else { return false }
        index = Int(step.end)
      case .hyphen:
        add(UInt8(ascii: "-"))
        index += 1
      case .number:
        for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { add(digit) }
        return false
      case .anyWord:
        isAny = true
        return false
      case .branch, .word, .variableWord, .letters, .ending, .sign:
        add(step.first)
        return false
      }
    }
    return true
  }
}
