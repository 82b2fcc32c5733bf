/// The articles with their numbers, headings and texts; says where the numbering skips or repeats.
enum ArticlesRule: ClauseRule {
  static let name: StaticString = "articles"

  static let summary = RuleSummary(
    name, ["/articles"],
    fr: "les lignes qui ouvrent un article : « Article 3 : … », « Art. 2 », ou des numéros qui se suivent.",
    en: "the lines that open an article: « Article 3 : … », « Art. 2 », or numbers in a row.")

  /// Whether a heading is printed letter by letter, so that nothing tells where its words end: « O B J E T ».
  private static func isSpacedOut(_ heading: TokenRange, _ tokens: Tokens) -> Bool {
    let words = heading.filter { tokens[$0].kind == .word }
    let single = words.count { tokens.foldedRange($0).count == 1 && tokens[$0].marks.contains(.capitals) }
    return words.count > 4 && 2 * single > words.count
  }

  /// The value of « III », so that a gap after it is seen.
  static func roman(_ words: TokenRange, _ act: Act) -> Int? {
    let number = ArticleNumber.read(act.tokens, at: words.lowerBound, limit: words.upperBound)
    return number.flatMap { $0.isRoman && $0.depth == 1 && !$0.hasSuffix ? $0.value : nil }
  }

  static func read(_ act: Act, into record: inout Record) {
    var seen: Set<String> = []
    var previous: (value: Int, number: String)?
    for part in act.outline.parts where part.kind == .article {
      var article = Article()
      if let number = part.number, let range = part.numberRange {
        article.number = act.shown(number, at: range, by: name)
      }
      article.heading = part.heading.map { act.shownLine($0, by: name) }
      article.under = part.under.map { act.words($0).mended.replacing("\n", with: " ") }
      if !part.text.isEmpty { article.text = act.shownText(part.text, by: name) }
      let pointer = "/articles/\(record.articles.count)"
      if let heading = part.heading, isSpacedOut(heading, act.tokens) {
        record.diagnostics.append(
          .otherReading(
            taken: act.tokens.text(heading), other: act.tokens.closedText(heading),
            at: article.heading?.places.first, pointer: pointer + "/heading"))
      }
      if let number = part.number {
        if !seen.insert(number).inserted {
          record.diagnostics.append(
            .articleRepeated(number, pointer: pointer).at(article.number?.places.first))
        }
        if let value = Int(number) ?? part.numberRange.flatMap({ roman($0, act) }) {
          if value > (previous?.value ?? 0) + 1 {
            record.diagnostics.append(
              .articleGap(after: previous?.number ?? "0", before: number, pointer: pointer)
                .at(article.number?.places.first))
          }
          previous = (value, number)
        }
      }
      record.articles.append(article)
    }
  }
}
