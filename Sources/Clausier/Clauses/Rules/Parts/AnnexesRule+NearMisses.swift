/// Annexes that the act names and that nothing opens.
extension AnnexesRule {
  static let reasons = HeadingMisses.reasons + [.announces, .onlyNamed]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let lines = act.bodyLines
    let misses = HeadingMisses(act, lines, .annex)
    var heads: Set<Int> = []
    let atHeads = lines.indices.compactMap { index -> NearMiss? in
      guard let first = lines[index].content.first else { return nil }
      let start = act.tokens.reads(first, "\"") ? first + 1 : first
      guard let word = act.tokens.match(.annexes, at: start, limit: lines[index].all.upperBound) else {
        return nil
      }
      heads.insert(word.lowerBound)
      if act.tokens.reads(word.lowerBound, "annexes"), word.count == lines[index].content.count {
        return act.miss("/annexes", word, .announces)
      }
      return misses.miss("/annexes", words(act.tokens, word), at: index) { line in
        Heading.annex(line, at: index, in: act.tokens) == nil
      }
    }
    return atHeads + named(act, record, besides: heads)
  }

  private static func words(_ tokens: Tokens, _ word: TokenRange) -> TokenRange {
    let number = ArticleNumber.read(tokens, at: word.upperBound, limit: tokens.count)
    return word.lowerBound..<(number?.tokens.upperBound ?? word.upperBound)
  }

  /// « l'annexe 2 » where the record has no annex 2, « en annexe » where it has none at all.
  private static func named(_ act: Act, _ record: Record, besides heads: Set<Int>) -> [NearMiss] {
    let numbers = Set(record.annexes.compactMap(\.number?.value))
    return act.tokens.all(.annexes, in: act.readable).compactMap { word in
      guard !heads.contains(word.lowerBound), act.kind(of: word) != .annex else { return nil }
      let number = ArticleNumber.read(act.tokens, at: word.upperBound, limit: act.readable.upperBound)
      guard number.map({ !numbers.contains($0.canonical) }) ?? record.annexes.isEmpty else { return nil }
      return act.miss("/annexes", words(act.tokens, word), .onlyNamed)
    }
  }
}

extension NearMissReason {
  /// « Annexes » alone above them.
  static let announces = NearMissReason(
    "announces", fr: "La ligne annonce les annexes ; elle n’en est pas une.",
    en: "The line announces the annexes and is none of them.")

  /// « annexe 2 » where there is none.
  static let onlyNamed = NearMissReason(
    "only-named", fr: "Elle est nommée, mais aucune ligne de titre ne l’ouvre.",
    en: "It is named, but no heading opens it.")
}
