/// Where phrases are, found through the index of beginnings.
extension Tokens {
  /// The tokens of a phrase at a position; `nil` where it is not there or reaches beyond the limit.
  ///
  ///     tokens.match(.article, at: 12)   // 12..<14 for « Article 3 »
  func match(_ phrase: Phrase, at position: Int, limit: Int? = nil) -> TokenRange? {
    phrase.end(in: self, at: position, limit: min(limit ?? count, count)).map { position..<$0 }
  }

  /// The first position of a phrase among some tokens: `tokens.first(.convenu, in: 0..<tokens.count)`.
  ///
  /// For every position of a phrase use ``all(_:in:)``; asking again from each position on can take long.
  func first(_ phrase: Phrase, in range: TokenRange) -> TokenRange? {
    var found: TokenRange?
    search(phrase, in: range) { match in
      if found.map({ match.lowerBound < $0.lowerBound }) ?? true { found = match }
      return false
    }
    return found
  }

  /// The last position of a phrase among some tokens.
  func last(_ phrase: Phrase, in range: TokenRange) -> TokenRange? {
    all(phrase, in: range).last
  }

  /// Every position of a phrase among some tokens, in order; in time linear in the tokens.
  func all(_ phrase: Phrase, in range: TokenRange) -> [TokenRange] {
    var found: [TokenRange] = []
    search(phrase, in: range) { match in
      found.append(match)
      return true
    }
    for index in found.indices.dropFirst() where found[index].lowerBound < found[index - 1].lowerBound {
      // Several alternatives were looked for in turn.
      return found.sorted { $0.lowerBound < $1.lowerBound }
    }
    return found
  }

  /// Gives the matches of each alternative in order, as long as `body` wants more of that alternative.
  private func search(_ phrase: Phrase, in range: TokenRange, _ body: (TokenRange) -> Bool) {
    let range = range.clamped(to: 0..<count)
    var index = 0
    while index < phrase.steps.count {
      let branch = index..<Int(phrase.steps[index].end)
      index = branch.upperBound
      guard let bucket = phrase.bucket(ofBranch: branch.lowerBound) else {
        for position in range where phrase.firsts.contains(firstByte(position)) {
          if let end = phrase.end(of: branch, in: self, at: position, limit: range.upperBound),
            end > position,
            !body(position..<end)
          {
            break
          }
        }
        continue
      }
      for item in self.index.positions(inBucket: bucket, from: range.lowerBound) {
        let position = Int(item)
        guard position < range.upperBound else { break }
        if let end = phrase.end(of: branch, in: self, at: position, limit: range.upperBound),
          !body(position..<end)
        {
          break
        }
      }
    }
  }
}

extension Phrase {
  /// The bucket of the tokens that a branch can begin with; `nil` where its beginning is not fixed.
  fileprivate func bucket(ofBranch branch: Int) -> Int? {
    guard branch + 1 < Int(steps[branch].end) else { return nil }
    let step = steps[branch + 1]
    switch step.kind {
    case .sign: return TokenIndex.bucket(step.first, 0)
    case .word, .variableWord:
      let letters = steps[branch + 2]
      guard letters.end - letters.start < 2 else {
        return TokenIndex.bucket(step.first, self.letters[Int(letters.start) + 1])
      }
      return step.kind == .word ? TokenIndex.bucket(step.first, 0) : nil
    default: return nil
    }
  }
}
