/// What follows a line that may be a title: the rest of the title, and what comes before the first article.
struct Opening: Sendable {
  /// The lines of the title.
  let title: Range<Int>
  /// The signs of the lines from the title to the first article.
  private(set) var signs: LineSigns = []
  /// The number of that article; 0 for an article without number, `nil` without article.
  private(set) var article: Int?

  /// The most lines of a title, and of what is between it and the first article.
  private static let titleLines = 12
  private static let mostLines = 90
  /// Within how many lines behind the title the authority is named.
  private static let authorityLines = 3
  /// How many lines below a title a date is still the letterhead's.
  private static let dateLines = 6
  /// Within how many lines behind the title an act opens.
  private static let linesToText = 6

  private static let opens: LineSigns = [.visa, .parties, .operative, .authority]
  private static let ends: LineSigns = [
    .visa, .parties, .operative, .authority, .article, .annex, .closing, .prose, .listed, .announcement,
  ]

  /// Reads on from a line.
  init(behind start: Int, in file: CutFile) {
    let lines = file.text.lines
    var end = start + 1
    while end < lines.count, end - start < Opening.titleLines, lines[end].page == lines[start].page,
      Opening.isOfTitle(lines[end], below: lines[end - 1], file.tokens),
      lines[end].column == lines[start].column,
      !Opening.isText(lines[end], below: lines[start], file.tokens),
      lines[end].top - lines[end - 1].bottom < 2.5 * lines[end].size
    {
      end += 1
    }
    title = start..<end
    var count = 0
    var isText = false
    for index in start + 1..<max(start + 1, lines.count) {
      let line = lines[index]
      if line.signs.contains(.running) { continue }
      // The title of the next act, on a page behind one without an opening.
      if line.page != lines[start].page, line.signs.contains(.noun), TitleSign.isHeading(index, in: file) {
        break
      }
      // The same below the text of a list or a notice.
      isText = isText || line.signs.contains(.prose) || index - title.upperBound > Opening.linesToText
      if isText, signs.isEmpty, line.signs.contains(.noun), TitleSign.isHeading(index, in: file) { break }
      // What minutes decide opens a deliberation; what they announce is an act of its own.
      if file.isMinutes, index >= title.upperBound,
        !line.signs.isDisjoint(with: [.resumption, .announcement])
      {
        if line.signs.contains(.resumption) { signs.insert(.operative) }
        break
      }
      count += 1
      if count > Opening.mostLines || line.signs.contains(.annex) { break }
      if line.signs.contains(.closing) {
        if count > Opening.dateLines { break }
        continue
      }
      if line.signs.contains(.article) {
        article = line.article
        break
      }
      // « 1. Objet » below « il a été convenu ce qui suit »
      if signs.contains(.operative), let value = Opening.number(of: line, at: index, file.tokens) {
        article = value
        break
      }
      var own = line.signs.intersection(Opening.opens)
      if index >= title.upperBound + Opening.authorityLines { own.remove(.authority) }
      signs.formUnion(own)
    }
    signs.formUnion(lines[start].signs.intersection([.visa, .authority]))
    if lines[start].words.contains(where: { file.tokens.reads($0, "entre") }) { signs.insert(.parties) }
  }

  /// The number of a heading without the word « article ».
  private static func number(of line: CutLine, at index: Int, _ tokens: Tokens) -> Int? {
    guard let heading = Heading.numbered(line.outline, at: index, in: tokens), heading.heading != nil,
      heading.text == line.words.upperBound, heading.number?.depth == 1
    else { return nil }
    return heading.number?.value
  }

  /// Whether a line may go on with a title: « portant délégation de signature à … » may be as long as a line of text.
  private static func isOfTitle(_ line: CutLine, below above: CutLine, _ tokens: Tokens) -> Bool {
    let ends = line.signs.intersection(Opening.ends)
    guard ends == .prose, let first = line.words.first else { return ends.isEmpty }
    return !tokens[first].marks.contains(.capital) && !TitleLine.endsWithStop(above.outline, tokens)
      && tokens.match(.goesOn, at: first, limit: line.words.upperBound) != nil
  }

  /// Whether a line below a heading is printed as text and begins as a sentence: the short lines of a notice, a table.
  private static func isText(_ line: CutLine, below heading: CutLine, _ tokens: Tokens) -> Bool {
    guard heading.signs.contains(.heading), !line.signs.contains(.heading), let first = line.words.first
    else {
      return false
    }
    return tokens[first].marks.contains(.capital)
      && tokens.match(.goesOn, at: first, limit: line.words.upperBound) == nil
  }

  /// Whether an act opens: with visas, parties, an authority, or a word that decides.
  var isOpening: Bool { !signs.isDisjoint(with: Opening.opens) }
}

extension Phrase {
  fileprivate static let goesOn = Phrase(
    """
    portant|relati(f|ve)(s)|fixant|modifiant|autorisant|accordant|donnant|abrogeant|approuvant|concernant|pour|du|de|des|\
    entre|n°
    """)
}
