/// How a phrase is compared with tokens, from a place on.
extension Phrase {
  /// The token after the first of its alternatives that stands at a token.
  func end(in tokens: Tokens, at place: Int, limit: Int) -> Int? {
    let first = place >= 0 && place < limit ? tokens.firstByte(place) : nil
    guard firsts.contains(first) else { return nil }
    return end(of: 0..<steps.count, in: tokens, at: place, limit: limit)
  }

  /// The token after the first of some branches that stands at a token.
  func end(of branches: Range<Int>, in tokens: Tokens, at place: Int, limit: Int) -> Int? {
    let first = place >= 0 && place < limit ? tokens.firstByte(place) ?? 0 : 0
    var index = branches.lowerBound
    while index < branches.upperBound {
      let branch = steps[index]
      let stop = Int(branch.end)
      if branch.first == 0 || branch.first == first,
        let end = sequence(index + 1..<stop, in: tokens, at: place, limit: limit)
      {
        return end
      }
      index = stop
    }
    return nil
  }

  private func sequence(_ part: Range<Int>, in tokens: Tokens, at place: Int, limit: Int) -> Int? {
    var index = part.lowerBound
    var place = place
    while index < part.upperBound {
      let step = steps[index]
      let next = index + 1
      switch step.kind {
      case .option:
        place = end(of: next..<Int(step.end), in: tokens, at: place, limit: limit) ?? place
        index = Int(step.end)
      case .choice:
        guard let end = end(of: next..<Int(step.end), in: tokens, at: place, limit: limit) else { return nil }
        place = end
        index = Int(step.end)
      case .hyphen:
        if place < limit, tokens.reads(place, "-") { place += 1 }
        index = next
      case .word, .variableWord:
        guard place < limit, word(next..<Int(step.end), in: tokens, at: place) else { return nil }
        place = step.kind == .word ? place + 1 : tokens.afterEndings(place + 1, limit: limit)
        index = Int(step.end)
      case .number:
        guard place < limit, tokens[place].kind == .number else { return nil }
        place += 1
        index = next
      case .anyWord:
        guard place < limit, tokens[place].kind == .word else { return nil }
        place += 1
        index = next
      case .sign, .letters, .branch, .ending:
        guard place < limit, isSame(step, as: tokens.foldedRange(place), in: tokens.folded) else {
          return nil
        }
        place += 1
        index = next
      }
    }
    return place
  }

  /// Whether a token is a word of some letters and endings.
  private func word(_ part: Range<Int>, in tokens: Tokens, at place: Int) -> Bool {
    guard tokens[place].kind == .word else { return false }
    let range = tokens.foldedRange(place)
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

  /// The place behind a step's letters, where some folded letters begin with them.
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
  func firstByte(_ place: Int) -> UInt8? {
    let start = Int(items[place].foldedStart)
    return start < folded.count ? folded[start] : nil
  }

  /// The place after printed endings: « (e)(s) », « ·e·s », « .e ».
  fileprivate func afterEndings(_ place: Int, limit: Int) -> Int {
    var place = place
    while place + 1 < limit, self[place].kind == .symbol, self[place].isGlued, self[place + 1].isGlued,
      reads(place + 1, "e") || reads(place + 1, "s") || reads(place + 1, "es") || reads(place + 1, "ne")
    {
      if reads(place, "(") {
        guard place + 2 < limit, reads(place + 2, ")") else { return place }
        place += 3
        if place < limit, self[place].isGlued, reads(place, "s") { place += 1 }
      } else if reads(place, ".") || reads(place, "·") || reads(place, "-") {
        place += 2
      } else {
        return place
      }
    }
    return place
  }
}
