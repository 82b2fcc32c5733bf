/// A heading found in the body: of an article, an annex, or a TITRE or CHAPITRE above articles.
struct Heading {
  /// What it heads.
  enum Kind {
    case article
    case annex
    /// TITRE and PARTIE are 0, CHAPITRE is 1, SECTION is 2.
    case division(level: Int)
  }

  /// What it heads.
  var kind: Kind
  /// The line it begins on.
  var line: Int
  /// The number, if printed.
  var number: ArticleNumber?
  /// The tokens of the heading without the number, if printed.
  var heading: TokenRange?
  /// The first token of the text below it; on the same line where the heading is run in.
  var text: Int
  /// The line after it, where its text may begin.
  var nextLine: Int

  /// The most tokens of a line that is the heading of an annex without number.
  private static let annexTokens = 24

  /// Reads the heading of an article at the beginning of a line.
  static func article(_ line: OutlineLine, at index: Int, in tokens: Tokens) -> Heading? {
    let range = line.all
    guard
      let word = tokens.match(.article, at: range.lowerBound, limit: range.upperBound)
        ?? spacedOut(range, in: tokens)
    else { return nil }
    let number =
      ArticleNumber.read(tokens, at: word.upperBound, limit: range.upperBound)
      ?? ArticleNumber.smallRoman(tokens, at: word.upperBound, limit: range.upperBound)
    let position = number?.tokens.upperBound ?? word.upperBound
    guard number != nil || HeadingLine.isSign(tokens, position) else { return nil }
    guard let rest = HeadingLine.read(tokens, position..<range.upperBound, bold: line.isBold) else {
      return nil
    }
    // Within a sentence that a page break cut, the word has no capital and no sign follows.
    if !tokens[range.lowerBound].marks.contains(.capital),
      position < range.upperBound, !HeadingLine.isSign(tokens, position) || rest.heading.isEmpty
    {
      return nil
    }
    if number == nil, rest.heading.isEmpty { return nil }
    return Heading(.article, index, number, rest, tokens, range)
  }

  /// « A R T I C L E », also where some of its letters are close together: « A RT I C L E ».
  private static func spacedOut(_ range: TokenRange, in tokens: Tokens) -> TokenRange? {
    guard tokens.foldedRange(range.lowerBound).count <= 6, tokens[range.lowerBound].marks.contains(.capital)
    else {
      return nil
    }
    let letters = Array("article".utf8)
    var read = 0
    for position in range.prefix(letters.count) {
      let part = tokens.folded[tokens.foldedRange(position)]
      guard letters[read...].starts(with: part) else { return nil }
      read += part.count
      if read == letters.count { return range.lowerBound..<position + 1 }
    }
    return nil
  }

  /// Reads the heading of an annex at the beginning of a line.
  static func annex(_ line: OutlineLine, at index: Int, in tokens: Tokens) -> Heading? {
    let range = line.all
    guard tokens[range.lowerBound].marks.contains(.capital),
      let word = tokens.match(.annexes, at: range.lowerBound, limit: range.upperBound)
    else { return nil }
    let number = annexNumber(tokens, at: word.upperBound, limit: range.upperBound)
    let position = number?.tokens.upperBound ?? word.upperBound
    if number == nil, position < range.upperBound, !HeadingLine.isSign(tokens, position) {
      // « Annexe financière », « Annexe à la convention … »: all of the line is the heading.
      let last = range.upperBound - 1
      guard range.count <= annexTokens, !tokens.reads(last, "."), !tokens.reads(last, ";"),
        !tokens.reads(last, ","),
        tokens.reads(word.lowerBound, "annexe")
      else { return nil }
      let whole = HeadingLine(heading: range, text: range.upperBound)
      return Heading(.annex, index, nil, whole, tokens, range)
    }
    guard let rest = HeadingLine.read(tokens, position..<range.upperBound, bold: line.isBold) else {
      return nil
    }
    return Heading(.annex, index, number, rest, tokens, range)
  }

  private static func annexNumber(_ tokens: Tokens, at position: Int, limit: Int) -> ArticleNumber? {
    if let number = ArticleNumber.read(tokens, at: position, limit: limit) { return number }
    guard position < limit, tokens[position].kind == .word, tokens[position].marks.contains(.capitals),
      tokens.foldedRange(position).count == 1,
      position + 1 == limit || HeadingLine.isSign(tokens, position + 1)
    else { return nil }
    let value = Int(tokens.folded[tokens.foldedRange(position).lowerBound]) - Int(UInt8(ascii: "a")) + 1
    return ArticleNumber(
      canonical: tokens.text(position..<position + 1), tokens: position..<position + 1, value: value,
      last: value)
  }

  private static let levels = [Phrase("titre|partie"), Phrase("chapitre"), Phrase("section")]

  /// Reads the heading of a TITRE, a CHAPITRE or similar at the beginning of a line.
  static func division(_ line: OutlineLine, at index: Int, in tokens: Tokens) -> Heading? {
    let range = line.all
    guard tokens[range.lowerBound].marks.contains(.capital) else { return nil }
    for (level, phrase) in levels.enumerated() {
      guard let word = tokens.match(phrase, at: range.lowerBound, limit: range.upperBound) else { continue }
      guard let number = ArticleNumber.read(tokens, at: word.upperBound, limit: range.upperBound),
        let rest = HeadingLine.read(
          tokens, number.tokens.upperBound..<range.upperBound, bold: line.isBold),
        rest.text == range.upperBound
      else { return nil }
      return Heading(.division(level: level), index, number, rest, tokens, range)
    }
    return nil
  }

  /// Reads « 1. Objet » or « I – Objet », the heading of an article where the word itself is not printed.
  ///
  /// - Parameter bare: whether no sign needs to follow the number.
  static func numbered(_ line: OutlineLine, at index: Int, in tokens: Tokens, bare: Bool = false) -> Heading?
  {
    let range = line.all
    guard let number = ArticleNumber.read(tokens, at: range.lowerBound, limit: range.upperBound),
      number.value > 0, tokens[range.lowerBound].kind == .number || number.isRoman,
      bare || HeadingLine.isSign(tokens, number.tokens.upperBound) || number.depth > 1,
      let rest = HeadingLine.read(
        tokens, number.tokens.upperBound..<range.upperBound, bold: line.isBold)
    else { return nil }
    return Heading(.article, index, number, rest, tokens, range)
  }

  private init(
    _ kind: Kind, _ line: Int, _ number: ArticleNumber?, _ rest: HeadingLine, _ tokens: Tokens,
    _ range: TokenRange
  ) {
    self.kind = kind
    self.line = line
    self.number = number
    heading = rest.heading.isEmpty ? nil : rest.heading
    text = min(rest.text, range.upperBound)
    nextLine = line + 1
  }

  /// Makes the heading of an article whose number was read; `nil` where a sentence goes on behind it.
  init?(_ line: OutlineLine, at index: Int, number: ArticleNumber, in tokens: Tokens) {
    guard
      let rest = HeadingLine.read(
        tokens, number.tokens.upperBound..<line.all.upperBound, bold: line.isBold)
    else { return nil }
    self.init(.article, index, number, rest, tokens, line.all)
  }

  /// Makes a heading without number that is a whole line.
  init(unnumbered line: OutlineLine, at index: Int, in tokens: Tokens) {
    kind = .article
    self.line = index
    heading = HeadingLine.withoutStop(line.all, tokens)
    text = line.all.upperBound
    nextLine = index + 1
  }
}

extension HeadingLine {
  /// A line without the colon or the stop that ends it.
  static func withoutStop(_ range: TokenRange, _ tokens: Tokens) -> TokenRange {
    var end = range.upperBound
    while end > range.lowerBound + 1, tokens.reads(end - 1, ":") || tokens.reads(end - 1, ".") { end -= 1 }
    return range.lowerBound..<end
  }
}

extension Phrase {
  fileprivate static let article = Phrase("article|art [.]")
}
