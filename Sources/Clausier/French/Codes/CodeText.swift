/// Reads runs of letters and digits, which codes are made of.
struct CodeText {
  let tokens: Tokens

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// Letters and digits that touch each other from a token on: `C001`, `03490101B801`.
  struct Run {
    var characters: [UInt8]
    var end: Int
    var letters = 0
    var digits = 0
    /// Whether no letter is in lower case.
    var capitals = true
  }

  /// The run that begins at a token, of at most so many characters; `nil` for a longer one and for none.
  func run(at position: Int, atMost limit: Int) -> Run? {
    var run = Run(characters: [], end: position)
    while tokens[run.end].kind == .number || tokens[run.end].kind == .word,
      run.end == position || tokens[run.end].isGlued
    {
      let range = tokens.foldedRange(run.end)
      guard run.characters.count + range.count <= limit else { return nil }
      for index in range {
        let byte = tokens.folded[index]
        guard !byte.isBeyond, byte != .apostrophe else { return nil }
        run.characters.append(byte.isSmall ? byte - .space : byte)
      }
      if tokens[run.end].kind == .number {
        run.digits += range.count
      } else {
        run.letters += range.count
        if !tokens[run.end].marks.contains(.capitals) { run.capitals = false }
      }
      run.end += 1
    }
    return run.end > position ? run : nil
  }

  /// The position after a hyphen, which may have spaces around it where a line ended; else `nil`.
  func afterHyphen(_ position: Int) -> Int? {
    guard tokens.reads(position, "-") else { return nil }
    let next = tokens[position + 1]
    guard next.kind == .number || next.kind == .word else { return nil }
    return position + 1
  }

  /// Whether no code runs into a token from the left.
  func begins(_ position: Int) -> Bool {
    guard tokens[position].isGlued, position > 0 else { return true }
    let before = tokens[position - 1]
    switch before.kind {
    case .word, .number: return false
    case .symbol:
      guard
        tokens.reads(position - 1, "-") || tokens.reads(position - 1, "_") || tokens.reads(position - 1, "@")
      else {
        return true
      }
      return !(before.isGlued && (tokens[position - 2].kind == .number || tokens[position - 2].kind == .word))
    default: return true
    }
  }

  /// Whether a code may end before a token; a dash that nothing follows is ignored.
  func ends(_ position: Int) -> Bool {
    guard tokens[position].isGlued else { return true }
    if tokens[position].kind == .word || tokens[position].kind == .number { return false }
    guard tokens.reads(position, "-") || tokens.reads(position, "_") || tokens.reads(position, "@") else {
      return true
    }
    let next = tokens[position + 1]
    return !(next.isGlued && (next.kind == .word || next.kind == .number))
  }

  /// The digits from a token on, over single spaces, points and hyphens, if there are that many in all.
  func digits(at position: Int, count: Int) -> (digits: [UInt8], end: Int)? {
    var digits: [UInt8] = []
    var end = position
    while digits.count < count {
      if end > position, tokens[end].isGlued,
        tokens.reads(end, ".") || tokens.reads(end, "-") || tokens.reads(end, "/")
      {
        guard tokens[end + 1].isGlued else { return nil }
        end += 1
      }
      guard tokens[end].kind == .number else { return nil }
      let range = tokens.foldedRange(end)
      guard digits.count + range.count <= count else { return nil }
      digits += tokens.folded[range]
      end += 1
    }
    return (digits, end)
  }

  /// Whether nothing else is in the paragraph or the cell of some tokens.
  func standsAlone(_ range: TokenRange) -> Bool {
    func isBorder(_ position: Int) -> Bool {
      position < 0 || tokens[position].kind == .lineFeed || tokens[position].kind == .tab
        || tokens[position].kind == .end
    }
    return isBorder(range.lowerBound - 1) && isBorder(range.upperBound)
  }

  /// Some bytes as text.
  func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }
}
