/// Headings that only their print shows: a short line in other type than the text below it, and no stop.
enum PrintedHeading {
  /// The most tokens of a heading without number.
  private static let mostTokens = 20
  /// The most words of a heading whose number no sign follows.
  private static let mostWords = 10
  /// The most lines between two that describe the parties.
  private static let partyLines = 4
  /// The fewest headings of an act that does not say « il est convenu ce qui suit ».
  private static let fewest = 3
  /// How much larger than the text the print of a heading is, in points.
  private static let larger: Float = 0.6

  /// « 1 Objet », without a sign after the number: in other type than the line below.
  static func numbered(_ lines: [OutlineLine], at index: Int, in tokens: Tokens) -> Heading? {
    let line = lines[index]
    guard let heading = Heading.numbered(line, at: index, in: tokens, bare: true),
      let words = heading.heading, words.count <= mostWords, let last = words.last,
      tokens[last].kind == .word, !HeadingLine.opensSentence(tokens, words.lowerBound),
      index + 1 < lines.count
    else { return nil }
    // Another heading may be right below: « 1.1 Portée ».
    let below = lines[index + 1]
    let isAbovePart = tokens[below.all.lowerBound].kind == .number && below.isBold == line.isBold
    if line.block.look.size == 0 { return below.all.count > line.all.count || isAbovePart ? heading : nil }
    return isAbovePart || stands(line, above: below, tokens) ? heading : nil
  }

  /// Lines in other type above paragraphs: after « il a été convenu », or behind parties and visas.
  static func unnumbered(_ lines: [OutlineLine], quoted: [Bool], _ tokens: Tokens) -> [Heading] {
    let agreement = lines.firstIndex { LineMarks.isAgreement($0, tokens) }
    guard let start = agreement ?? lastOfParties(lines, tokens) else { return [] }
    let end = SignatureStart.find(in: lines, start + 1..<lines.count, tokens) ?? lines.count
    var found: [Heading] = []
    for index in start + 1..<max(start + 1, end) where lines[index].mayHead && !quoted[index] {
      guard index + 1 < end, heads(lines, index, isSure: agreement != nil, tokens) else { continue }
      found.append(Heading(unnumbered: lines[index], at: index, in: tokens))
    }
    if agreement != nil { return found.count >= 2 ? found : [] }
    // Without the words that lead to the articles all headings must be alike.
    guard let first = found.first else { return [] }
    let alike = found.filter { isAlike(lines[$0.line], lines[first.line]) }
    return alike.count >= fewest ? alike : []
  }

  private static func heads(_ lines: [OutlineLine], _ index: Int, isSure: Bool, _ tokens: Tokens) -> Bool {
    let line = lines[index]
    let below = lines[index + 1]
    guard line.all.count <= mostTokens, let first = line.all.first, let last = line.all.last,
      !tokens.reads(last, ";"), !tokens.reads(last, ","), tokens[first].marks.contains(.capital),
      !LineMarks.isPreamble(line, tokens), !SignatureStart.isSideLine(line, tokens)
    else { return false }
    let hasStop = tokens.reads(last, ":") || tokens.reads(last, ".")
    if line.block.look.size == 0 {
      return isSure && !hasStop && !HeadingLine.opensSentence(tokens, first)
        && below.all.count > line.all.count
    }
    if isSure, line.isBold { return !below.isBold }
    return !hasStop && !LineMarks(line, tokens).describesParty && stands(line, above: below, tokens)
  }

  /// Whether a line is printed to stand out: bold, larger or in capitals, and the line below is not.
  private static func stands(_ line: OutlineLine, above below: OutlineLine, _ tokens: Tokens) -> Bool {
    let (one, two) = (line.block.look, below.block.look)
    guard one.size > 0 else { return false }
    if below.block.kind == .table { return one.bold || isLoud(line, tokens) }
    return one.bold && !two.bold || one.size >= two.size + larger && two.size > 0
      || isLoud(line, tokens) && !isLoud(below, tokens) && below.all.count > line.all.count
  }

  /// Whether all words of a line are in capitals.
  private static func isLoud(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    let words = line.all.filter { tokens[$0].kind == .word }
    return words.contains { tokens.foldedRange($0).count >= 4 }
      && words.allSatisfy { tokens[$0].marks.contains(.capitals) }
  }

  private static func isAlike(_ one: OutlineLine, _ other: OutlineLine) -> Bool {
    one.isBold == other.isBold && abs(one.block.look.size - other.block.look.size) <= 0.3
  }

  /// The last line that describes the parties or is a visa, of those that begin the act.
  private static func lastOfParties(_ lines: [OutlineLine], _ tokens: Tokens) -> Int? {
    var last: Int?
    for (index, line) in lines.enumerated() {
      if let last, index - last > partyLines { break }
      let marks = LineMarks(line, tokens)
      if marks.opensParties || marks.speaksOfParty || marks.isVisa { last = index }
    }
    return last
  }
}
