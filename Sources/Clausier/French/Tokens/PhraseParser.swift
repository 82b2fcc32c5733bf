/// Reads the pattern of a ``Phrase``.
struct PhraseParser {
  /// The steps so far.
  private(set) var steps: [Phrase.Step] = []
  /// Their letters.
  private(set) var letters: [UInt8] = []
  private let pattern: [UInt8]

  init(_ pattern: StaticString) {
    self.pattern = pattern.withUTF8Buffer { Array($0) }
    letters.reserveCapacity(self.pattern.count)
  }

  /// Reads all of it.
  mutating func alternatives() { alternatives(0..<pattern.count) }

  private mutating func alternatives(_ part: Range<Int>) {
    var start = part.lowerBound
    while true {
      let stop = border(from: start, to: part.upperBound)
      let branch = open(.branch)
      sequence(start..<stop)
      if branch + 1 < steps.count { steps[branch].first = steps[branch + 1].first }
      close(branch)
      guard stop < part.upperBound else { return }
      start = stop + 1
    }
  }

  private mutating func sequence(_ part: Range<Int>) {
    var index = part.lowerBound
    while index < part.upperBound {
      switch pattern[index] {
      case UInt8(ascii: " "): index += 1
      case UInt8(ascii: "["): index = group(.option, index, in: part)
      case UInt8(ascii: "{"): index = group(.choice, index, in: part)
      case UInt8(ascii: "-"): index = single(.hyphen, index)
      case UInt8(ascii: "#"): index = single(.number, index)
      case UInt8(ascii: "_"): index = single(.anyWord, index)
      case UInt8(ascii: "a")...UInt8(ascii: "z"): index = word(index..<part.upperBound)
      default: index = sign(index..<part.upperBound)
      }
    }
  }

  private mutating func group(_ kind: Phrase.Step.Kind, _ index: Int, in part: Range<Int>) -> Int {
    let stop = closing(index, in: part)
    let group = open(kind)
    alternatives(index + 1..<stop)
    close(group)
    return stop + 1
  }

  private mutating func single(_ kind: Phrase.Step.Kind, _ index: Int) -> Int {
    steps.append(Phrase.Step(kind: kind))
    return index + 1
  }

  /// Letters, and in brackets those that may be missing; an apostrophe ends the word.
  private mutating func word(_ part: Range<Int>) -> Int {
    var index = part.lowerBound
    let isVariable = pattern[part].drop { isLetter($0) }.first == UInt8(ascii: "(")
    let word = open(isVariable ? .variableWord : .word, first: pattern[index])
    while index < part.upperBound {
      if isLetter(pattern[index]) || pattern[index] == UInt8(ascii: "'") {
        let run = pattern[index..<part.upperBound].prefix { isLetter($0) }.endIndex
        let isElided = run < part.upperBound && pattern[run] == UInt8(ascii: "'")
        take(.letters, index..<run + (isElided ? 1 : 0))
        index = run + (isElided ? 1 : 0)
        if isElided { break }
      } else if pattern[index] == UInt8(ascii: "(") {
        let stop = pattern[index..<part.upperBound].firstIndex(of: UInt8(ascii: ")")) ?? part.upperBound
        let ending = open(.ending)
        for letters in pattern[index + 1..<stop].split(
          separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        {
          take(.letters, letters.indices)
        }
        close(ending)
        index = min(stop + 1, part.upperBound)
      } else {
        break
      }
    }
    close(word)
    return index
  }

  /// One sign, or a run of digits.
  private mutating func sign(_ part: Range<Int>) -> Int {
    let rest = pattern[part]
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let stop =
      digits.isEmpty ? rest.dropFirst().prefix { $0.isContinuation }.endIndex : digits.endIndex
    take(.sign, part.lowerBound..<stop)
    return stop
  }

  // MARK: Steps

  private mutating func open(_ kind: Phrase.Step.Kind, first: UInt8 = 0) -> Int {
    steps.append(Phrase.Step(kind: kind, first: first))
    return steps.count - 1
  }

  private mutating func close(_ step: Int) { steps[step].end = UInt16(clamping: steps.count) }

  private mutating func take(_ kind: Phrase.Step.Kind, _ part: Range<Int>) {
    let start = letters.count
    letters += pattern[part]
    steps.append(
      Phrase.Step(
        kind: kind, first: pattern[part].first ?? 0, start: UInt16(clamping: start),
        end: UInt16(clamping: letters.count)))
  }

  // MARK: Borders

  /// The position of the next `|` of the same depth, or the end.
  private func border(from start: Int, to end: Int) -> Int {
    var depth = 0
    for index in start..<end {
      switch pattern[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "(") where index > start && joinsWord(pattern[index - 1]): depth += 1
      case UInt8(ascii: ")") where depth > 0: depth -= 1
      case UInt8(ascii: "|") where depth == 0: return index
      default: break
      }
    }
    return end
  }

  /// Whether a bracket after a byte holds letters of a word.
  private func joinsWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte == UInt8(ascii: ")") }

  private func closing(_ open: Int, in part: Range<Int>) -> Int {
    var depth = 0
    for index in open..<part.upperBound {
      switch pattern[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return part.upperBound
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
}
