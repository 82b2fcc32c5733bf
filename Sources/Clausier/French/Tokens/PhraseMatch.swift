/// How a phrase is compared with tokens, from a position on.
extension Phrase {
  /// The token after the first of its alternatives found at a token.
  func end(in tokens: Tokens, at position: Int, limit: Int) -> Int? {
    let first = position >= 0 && position < limit ? tokens.firstByte(position) : nil
    guard firsts.contains(first) else { return nil }
    return end(of: 0..<steps.count, in: tokens, at: position, limit: limit)
  }

  /// The token after the first of some branches found at a token.
  func end(of branches: Range<Int>, in tokens: Tokens, at position: Int, limit: Int) -> Int? {
    let first = position >= 0 && position < limit ? tokens.firstByte(position) ?? 0 : 0
    var index = branches.lowerBound
    while index < branches.upperBound {
      let branch = steps[index]
      let stop = Int(branch.end)
      if branch.first == 0 || branch.first == first,
        let end = sequence(index + 1..<stop, in: tokens, at: position, limit: limit)
      {
        return end
      }
      index = stop
    }
    return nil
  }

  private func sequence(_ part: Range<Int>, in tokens: Tokens, at position: Int, limit: Int) -> Int? {
    var index = part.lowerBound
    var position = position
    while index < part.upperBound {
      let step = steps[index]
      let next = index + 1
      switch step.kind {
      case .option:
        position = end(of: next..<Int(step.end), in: tokens, at: position, limit: limit) ?? position
        index = Int(step.end)
      case .choice:
        guard let end = end(of: next..<Int(step.end), in: tokens, at: position, limit: limit) else {
          return nil
        }
        position = end
        index = Int(step.end)
      case .hyphen:
        if position < limit, tokens.reads(position, "-") { position += 1 }
        index = next
      case .word, .variableWord:
        guard position < limit, word(next..<Int(step.end), in: tokens, at: position) else { return nil }
        position = step.kind == .word ? position + 1 : tokens.afterEndings(position + 1, limit: limit)
        index = Int(step.end)
      case .number:
        guard position < limit, tokens[position].kind == .number else { return nil }
        position += 1
        index = next
      case .anyWord:
        guard position < limit, tokens[position].kind == .word else { return nil }
        position += 1
        index = next
      case .sign, .letters, .branch, .ending:
        guard position < limit, isSame(step, as: tokens.foldedRange(position), in: tokens.folded) else {
          return nil
        }
        position += 1
        index = next
      }
    }
    return position
  }

  /// Whether a token is a word of some letters and endings.
  private func word(_ part: Range<Int>, in tokens: Tokens, at position: Int) -> Bool {
    guard tokens[position].kind == .word else { return false }
    let range = tokens.foldedRange(position)
    var letter = range.lowerBound
    var index = part.lowerBound
    while index < part.upperBound {
      let step = steps[index]
      if step.kind == .letters {
        guard let end = afterLetters(step, letter..<range.upperBound, in: tokens.folded) else { return false }
        letter = end
        index += 1
      } else {
        for ending in index + 1..<Int(step.end) {
          guard let end = afterLetters(steps[ending], letter..<range.upperBound, in: tokens.folded) else {
            continue
          }
          letter = end
          break
        }
        index = Int(step.end)
      }
    }
    return letter == range.upperBound
  }

  /// The position after a step's letters, where some folded letters begin with them.
  private func afterLetters(_ step: Step, _ range: Range<Int>, in folded: [UInt8]) -> Int? {
    let count = Int(step.end) - Int(step.start)
    guard count <= range.count else { return nil }
    for offset in 0..<count where folded[range.lowerBound + offset] != letters[Int(step.start) + offset] {
      return nil
    }
    return range.lowerBound + count
  }

  private func isSame(_ step: Step, as range: Range<Int>, in folded: [UInt8]) -> Bool {
    afterLetters(step, range, in: folded) == range.upperBound && !range.isEmpty
  }
}

extension Tokens {
  /// The first folded byte of a token; `nil` outside the text.
  func firstByte(_ position: Int) -> UInt8? {
    let start = Int(items[position].foldedStart)
    return start < folded.count ? folded[start] : nil
  }

  /// The position after printed endings: « (e)(s) », « ·e·s », « .e ».
  fileprivate func afterEndings(_ position: Int, limit: Int) -> Int {
    var position = position
    while position + 1 < limit, self[position].kind == .symbol, self[position].isGlued,
      self[position + 1].isGlued,
      reads(position + 1, "e") || reads(position + 1, "s") || reads(position + 1, "es")
        || reads(position + 1, "ne")
    {
      if reads(position, "(") {
        guard position + 2 < limit, reads(position + 2, ")") else { return position }
        position += 3
        if position < limit, self[position].isGlued, reads(position, "s") { position += 1 }
      } else if reads(position, ".") || reads(position, "·") || reads(position, "-") {
        position += 2
      } else {
        return position
      }
    }
    return position
  }
}
