/// Headings of articles in an act that does not print the word: « 1. Objet », « II – Durée », or no number at all.
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
      if number.isRoman { extend(&roman, by: heading) } else { extend(&decimal, by: heading) }
    }
    for sequence in [roman, decimal] where sequence.count >= 3 && hasTexts(sequence) { return sequence }
    return nil
  }

  /// Adds the next number of a sequence that begins with 1.
  private static func extend(_ sequence: inout [Heading], by heading: Heading) {
    // Two parties may be numbered above the first article.
    if heading.number?.value == 1, sequence.count < 3 { sequence = [] }
    let expected = (sequence.last?.number?.value ?? 0) + 1
    if heading.number?.value == expected { sequence.append(heading) }
  }

  /// Whether text stands between the headings: else they are items of a list.
  private static func hasTexts(_ sequence: [Heading]) -> Bool {
    zip(sequence, sequence.dropFirst()).allSatisfy { $0.nextLine < $1.line }
  }

  /// Bold lines above paragraphs, behind « il a été convenu ».
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
