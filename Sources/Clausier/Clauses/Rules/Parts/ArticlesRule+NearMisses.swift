/// Lines that look like the heading of an article and open none.
extension ArticlesRule {
  static let reasons = HeadingMisses.reasons + [.numberedLine, .noSequence]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let lines = act.bodyLines
    let misses = HeadingMisses(act, lines, .article)
    let hasWord = act.outline.parts(.article).contains { part in
      act.tokens.match(.article, at: part.range.lowerBound) != nil
    }
    return lines.indices.compactMap { index in
      if let words = word(lines[index], act.tokens) {
        return misses.miss("/articles", words, at: index) { line in
          Heading.article(line, at: index, in: act.tokens) == nil
        }
      }
      guard lines[index].mayHead, !misses.opensPart(index), !isNumeral(lines[index], act.tokens),
        let heading = Heading.numbered(lines[index], at: index, in: act.tokens), let number = heading.number,
        heading.heading != nil, act.kind(of: lines[index].all) == .article || !hasWord
      else { return nil }
      return act.miss("/articles", number.tokens, hasWord ? .numberedLine : .noSequence)
    }
  }

  /// The tokens of « Article 4 » at the head of a line, also after a dash or a quotation mark.
  private static func word(_ line: OutlineLine, _ tokens: Tokens) -> TokenRange? {
    guard let first = line.content.first else { return nil }
    let start = tokens.reads(first, "\"") ? first + 1 : first
    guard let word = tokens.match(.article, at: start, limit: line.all.upperBound),
      let number = ArticleNumber.read(tokens, at: word.upperBound, limit: line.all.upperBound)
    else { return nil }
    return start..<number.tokens.upperBound
  }

  /// Whether a line begins with a number that counts something: « 3.5 M€ », « 12 000 € ».
  private static func isNumeral(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    let position = line.all.lowerBound
    return tokens[position].kind == .number && tokens[position + 1].kind == .number
  }
}

extension NearMissReason {
  /// « 1. Objet » in an act that prints « Article ».
  static let numberedLine = NearMissReason(
    "numbered-line",
    fr: "Les articles de cet acte portent le mot « article » ; cette ligne n’a qu’un numéro.",
    en: "The articles of this act bear the word « article »; this line has a number only.")

  /// « 1. Objet » where no sequence was found.
  static let noSequence = NearMissReason(
    "no-sequence", fr: "Les numéros de ces lignes ne se suivent pas depuis 1 avec du texte entre eux.",
    en: "The numbers of such lines do not follow each other from 1 with text between them.")
}

extension Phrase {
  fileprivate static let article = Phrase("article|art .")
}
