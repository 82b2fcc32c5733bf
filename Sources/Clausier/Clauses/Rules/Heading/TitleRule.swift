/// The act's title: all lines of its heading, joined, without banner, letterhead and NOR.
enum TitleRule: ClauseRule {
  static let name: StaticString = "title"

  static let summary = RuleSummary(
    name, ["/title"],
    fr: "toutes les lignes de l’intitulé au-dessus des parties, sans bandeau, en-tête ni NOR.",
    en: "all lines of the heading above the parties, without banner, letterhead and NOR.")

  static func read(_ act: Act, into record: inout Record) {
    let title = ActTitle(of: act)
    let lines = title.lines.filter { !$0.isEmpty }
    guard let first = lines.first else { return }
    let shown = act.shown(lines, by: name)
    record.title = shown
    let isNamed = title.namesAct || KindRule.namesNature(act.tokens, first)
    if !isNamed || title.rest != nil || title.isGuessed || isDoubtful(lines, act.tokens) {
      record.diagnostics.append(.unclearTitle(at: shown.places.first))
    }
  }

  /// Whether words read as a title hold what no title holds, or end in its middle.
  private static func isDoubtful(_ lines: [TokenRange], _ tokens: Tokens) -> Bool {
    guard let first = lines.first, let last = lines.last, let end = last.last else { return false }
    if tokens.match(.asksForMore, at: end) != nil { return true }
    // « CONVENTION » alone
    if first.lowerBound == end { return true }
    let all: TokenRange = first.lowerBound..<last.upperBound
    if isStammered(all, tokens) { return true }
    if tokens.first(.foreign, in: all) != nil { return true }
    if lines.dropFirst().contains(where: { tokens.match(.letterhead, at: $0.lowerBound) != nil }) {
      return true
    }
    return tokens.all(.civility, in: all).contains { civility in
      PersonName.read(tokens, at: civility.upperBound, limit: all.upperBound, least: 1) != nil
    } || isTwice(all, tokens)
  }

  /// Whether a word of some length comes twice in a row, as where two layers of words lie on each other.
  private static func isStammered(_ range: TokenRange, _ tokens: Tokens) -> Bool {
    range.dropFirst().contains { position in
      let word = tokens.foldedRange(position)
      return tokens[position].kind == .word && word.count >= 4
        && tokens.folded[word].elementsEqual(tokens.folded[tokens.foldedRange(position - 1)])
    }
  }

  /// Whether its first words are repeated within it, as where two titles ran into each other.
  private static func isTwice(_ range: TokenRange, _ tokens: Tokens) -> Bool {
    guard range.count >= 8 else { return false }
    let head = range.prefix(4)
    return range.dropFirst(4).dropLast(3).contains { position in
      head.allSatisfy { word in
        let other = position + word - range.lowerBound
        return tokens.folded[tokens.foldedRange(word)].elementsEqual(tokens.folded[tokens.foldedRange(other)])
      }
    }
  }
}

extension Phrase {
  fileprivate static let asksForMore = Phrase(
    "de|du|des|d'|et|ou|le|la|les|l'|a|au|aux|entre|pour|par|sur|en|dont")
  fileprivate static let foreign = Phrase(

    """
    telecharger|http|https|www|nor :|bulletin officiel|republique francaise|: # / # / #|recu le|arrive le|\
    date {de|d'} {reception|arrivee}
    """)
  fileprivate static let letterhead = Phrase("ministere|prefecture|liberte|affaire suivie|telephone|courriel")
  fileprivate static let civility = Phrase("m .|mme|monsieur|madame")
}
