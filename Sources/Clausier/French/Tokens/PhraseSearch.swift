/// Where phrases stand, found through the index of beginnings.
extension Tokens {
  /// The tokens of a phrase that stands at a place; `nil` where it does not or reaches beyond the limit.
  ///
  ///     tokens.match("article{ premier| #}", at: 12)   // 12..<14 for « Article 3 »
  func match(_ phrase: StaticString, at place: Int, limit: Int? = nil) -> TokenRange? {
    let limit = min(limit ?? count, count)
    return phrase.withUTF8Buffer { pattern in
      let phrase = Phrase(pattern, limit: limit)
      return phrase.alternatives(phrase.whole, at: place, in: self).map { place..<$0 }
    }
  }

  /// The first place of a phrase among some tokens: `tokens.first("il a ete convenu", in: 0..<tokens.count)`.
  ///
  /// For every place of a phrase use ``all(_:in:)``; asking again from each place on can take long.
  func first(_ phrase: StaticString, in range: TokenRange) -> TokenRange? {
    var found: TokenRange?
    search(phrase, in: range) { match in
      if found.map({ match.lowerBound < $0.lowerBound }) ?? true { found = match }
      return false
    }
    return found
  }

  /// The last place of a phrase among some tokens.
  func last(_ phrase: StaticString, in range: TokenRange) -> TokenRange? {
    all(phrase, in: range).last
  }

  /// Every place of a phrase among some tokens, in order; in time linear in the tokens.
  func all(_ phrase: StaticString, in range: TokenRange) -> [TokenRange] {
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
  private func search(_ phrase: StaticString, in range: TokenRange, _ body: (TokenRange) -> Bool) {
    let range = range.clamped(to: 0..<count)
    phrase.withUTF8Buffer { pattern in
      let matcher = Phrase(pattern, limit: range.upperBound)
      matcher.eachAlternative { part in
        guard let bucket = matcher.bucket(of: part) else {
          for place in range {
            if let end = matcher.sequence(part, at: place, in: self), end > place, !body(place..<end) {
              return
            }
          }
          return
        }
        for item in index.places(inBucket: bucket, from: range.lowerBound) {
          let place = Int(item)
          guard place < range.upperBound else { return }
          if let end = matcher.sequence(part, at: place, in: self), !body(place..<end) { return }
        }
      }
    }
  }
}
