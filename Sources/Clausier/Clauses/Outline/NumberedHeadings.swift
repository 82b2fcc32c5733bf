/// Headings of articles without the word « article »: « 1. Objet », « II – Durée », or no number at all.
enum NumberedHeadings {
  /// The headings, in order; none where the lines show no steady sequence.
  static func find(in lines: [OutlineLine], quoted: [Bool], _ tokens: Tokens) -> [Heading] {
    // The parties above « il a été convenu » may have numbers as well.
    if let agreement = lines.firstIndex(where: { LineMarks.isAgreement($0, tokens) }),
      let behind = numbered(lines, quoted: quoted, from: agreement + 1, tokens)
    {
      return behind
    }
    return numbered(lines, quoted: quoted, from: 0, tokens)
      ?? PrintedHeading.unnumbered(lines, quoted: quoted, tokens)
  }

  private static func numbered(_ lines: [OutlineLine], quoted: [Bool], from start: Int, _ tokens: Tokens)
    -> [Heading]?
  {
    var decimal: [Heading] = []
    var roman: [Heading] = []
    var lettered: [Heading] = []
    var led: [Heading] = []
    for (index, line) in lines.enumerated().dropFirst(start) where line.mayHead && !quoted[index] {
      if let heading = MarkedHeading.lettered(line, at: index, in: tokens) { lettered.append(heading) }
      if let heading = MarkedHeading.led(line, at: index, in: tokens) { led.append(heading) }
      let first = tokens[line.all.lowerBound]
      guard first.kind == .number || first.kind == .word && first.marks.contains(.capitals),
        let heading = Heading.numbered(line, at: index, in: tokens)
          ?? PrintedHeading.numbered(lines, at: index, in: tokens), heading.heading != nil,
        heading.text == line.all.upperBound, let number = heading.number, number.depth == 1,
        !LineMarks(line, tokens).speaksOfParty
      else { continue }
      if number.isRoman { roman.append(heading) } else { decimal.append(heading) }
    }
    for candidates in [roman, decimal, lettered, led] {
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
      && isSameSign(mark, otherMark, tokens)
      && (first.isBold || (one.heading?.count ?? 0) <= 8)
  }

  /// Whether two signs are the same, or words follow both numbers.
  private static func isSameSign(_ one: Int, _ other: Int, _ tokens: Tokens) -> Bool {
    if tokens[one].kind == .word, tokens[other].kind == .word { return true }
    return tokens.folded[tokens.foldedRange(one)].elementsEqual(tokens.folded[tokens.foldedRange(other)])
  }

  /// Whether there is text between the headings: otherwise they are items of a list.
  private static func hasTexts(_ sequence: [Heading]) -> Bool {
    zip(sequence, sequence.dropFirst()).allSatisfy { $0.nextLine < $1.line }
  }
}
