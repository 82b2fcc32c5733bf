/// Headings of articles without the word « article »: « 1. Objet », « II – Durée », or no number at all.
enum NumberedHeadings {
  /// The most tokens of a bold line that is a heading without number.
  private static let boldTokens = 20

  /// The headings, in order; none where the lines show no steady sequence.
  static func find(in lines: [OutlineLine], quoted: [Bool], _ tokens: Tokens) -> [Heading] {
    // The parties above « il a été convenu » may have numbers as well.
    if let agreement = lines.firstIndex(where: { LineMarks.isAgreement($0, tokens) }),
      let behind = numbered(lines, quoted: quoted, from: agreement + 1, tokens)
    {
      return behind
    }
    return numbered(lines, quoted: quoted, from: 0, tokens) ?? unnumbered(lines, quoted: quoted, tokens)
  }

  private static func numbered(_ lines: [OutlineLine], quoted: [Bool], from start: Int, _ tokens: Tokens)
    -> [Heading]?
  {
    var decimal: [Heading] = []
    var roman: [Heading] = []
    for (index, line) in lines.enumerated().dropFirst(start) where line.mayHead && !quoted[index] {
      let first = tokens[line.all.lowerBound]
      guard first.kind == .number || first.kind == .word && first.marks.contains(.capitals),
        let heading = Heading.numbered(line, at: index, in: tokens), heading.heading != nil,
        heading.text == line.all.upperBound, let number = heading.number, number.depth == 1,
        !LineMarks(line, tokens).speaksOfParty
      else { continue }
      if number.isRoman { roman.append(heading) } else { decimal.append(heading) }
    }
    for candidates in [roman, decimal] {
      let sequence = sequence(of: candidates, lines, tokens)
      if sequence.count >= 3, hasTexts(sequence) { return sequence }
    }
    return nil
  }

  /// The numbers in sequence, from 1; one or two may be missing where the next heading has the same print.
  ///
  /// The act may skip a number, or one of its headings was not read: the gap is reported with the articles.
  private static func sequence(of candidates: [Heading], _ lines: [OutlineLine], _ tokens: Tokens)
    -> [Heading]
  {
    var lastOfValue: [Int: Int] = [:]
    for (position, heading) in candidates.enumerated() { lastOfValue[heading.number?.value ?? 0] = position }
    var found: [Heading] = []
    for (position, heading) in candidates.enumerated() {
      guard let value = heading.number?.value else { continue }
      // Two parties may be numbered above the first article.
      if value == 1, found.count < 3 { found = [] }
      let expected = (found.last?.number?.value ?? 0) + 1
      if value == expected {
        found.append(heading)
      } else if let last = found.last, found.count > 1, value > expected, value <= expected + 2,
        (expected..<value).allSatisfy({ lastOfValue[$0].map { $0 < position } ?? true }),
        isAlike(heading, last, lines, tokens)
      {
        found.append(heading)
      }
    }
    return found
  }

  /// Whether two headings have the same print and the same sign after their numbers.
  private static func isAlike(_ one: Heading, _ other: Heading, _ lines: [OutlineLine], _ tokens: Tokens)
    -> Bool
  {
    let (first, second) = (lines[one.line], lines[other.line])
    guard let mark = one.number?.tokens.upperBound, let otherMark = other.number?.tokens.upperBound else {
      return false
    }
    return first.isBold == second.isBold && first.block.kind == second.block.kind
      && abs(first.block.look.size - second.block.look.size) <= 0.3
      && tokens.folded[tokens.foldedRange(mark)].elementsEqual(tokens.folded[tokens.foldedRange(otherMark)])
      && (first.isBold || (one.heading?.count ?? 0) <= 8)
  }

  /// Whether there is text between the headings: otherwise they are items of a list.
  private static func hasTexts(_ sequence: [Heading]) -> Bool {
    zip(sequence, sequence.dropFirst()).allSatisfy { $0.nextLine < $1.line }
  }

  /// Bold lines above paragraphs, after « il a été convenu ».
  private static func unnumbered(_ lines: [OutlineLine], quoted: [Bool], _ tokens: Tokens) -> [Heading] {
    guard let start = lines.firstIndex(where: { LineMarks.isAgreement($0, tokens) }) else { return [] }
    var found: [Heading] = []
    let end = SignatureStart.find(in: lines, start + 1..<lines.count, tokens) ?? lines.count
    for index in start + 1..<max(start + 1, end) where lines[index].mayHead && !quoted[index] {
      let line = lines[index]
      guard index + 1 < end, !lines[index + 1].isBold, line.all.count <= boldTokens, let last = line.all.last,
        !tokens.reads(last, ";"), !tokens.reads(last, ","),
        tokens[line.all.lowerBound].marks.contains(.capital), !LineMarks.isPreamble(line, tokens)
      else { continue }
      let plain =
        line.block.look.size == 0 && !tokens.reads(last, ":") && !tokens.reads(last, ".")
        && !HeadingLine.opensSentence(tokens, line.all.lowerBound)
        && lines[index + 1].all.count > line.all.count
      if line.isBold || plain { found.append(Heading(unnumbered: line, at: index, in: tokens)) }
    }
    return found.count >= 2 ? found : []
  }
}
