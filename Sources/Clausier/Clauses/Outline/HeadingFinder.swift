/// Finds the headings of the body: the candidates line by line, then without those that their order excludes.
struct HeadingFinder {
  private let tokens: Tokens
  private let manuscript: Manuscript
  private let lines: [OutlineLine]
  /// Whether a line is within quotation marks that an earlier line opened.
  private let quoted: [Bool]

  /// The most tokens of a bold line that is a heading below its number.
  private static let boldTokens = 40
  /// The most tokens of a short one.
  private static let shortTokens = 14

  init(_ lines: [OutlineLine], _ manuscript: Manuscript, _ tokens: Tokens) {
    self.lines = lines
    self.tokens = tokens
    self.manuscript = manuscript
    quoted = Quotations.linesWithin(lines, manuscript.bytes)
  }

  /// The headings of articles, annexes and divisions, in order.
  func headings() -> [Heading] {
    var candidates: [Heading] = []
    var hasArticles = false
    var index = 0
    while index < lines.count {
      let line = lines[index]
      guard line.mayHead, !quoted[index], var heading = candidate(line, at: index) else {
        index += 1
        continue
      }
      joinNextLine(to: &heading)
      LongHeading.extend(&heading, lines, tokens) { quoted[$0] || candidate(lines[$0], at: $0) != nil }
      if case .article = heading.kind { hasArticles = true }
      candidates.append(heading)
      index = heading.nextLine
    }
    if !hasArticles { candidates += NumberedHeadings.find(in: lines, quoted: quoted, tokens) }
    candidates.sort { $0.line < $1.line }
    dropContents(&candidates)
    return settled(candidates)
  }

  private func candidate(_ line: OutlineLine, at index: Int) -> Heading? {
    let first = tokens[line.all.lowerBound]
    guard first.kind == .word, !HeadingFinder.hasLeaders(line, tokens) else { return nil }
    if let heading = Heading.article(line, at: index, in: tokens) {
      return isAmended(heading, at: index) ? nil : heading
    }
    return Heading.annex(line, at: index, in: tokens) ?? Heading.division(line, at: index, in: tokens)
  }

  /// Whether the line is one of a table of contents: dots lead to a page number.
  static func hasLeaders(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    var dots = 0
    for position in line.all.reversed().prefix(12) {
      if tokens.reads(position, ".") || tokens.reads(position, "_") { dots += 1 }
      if tokens.reads(position, "…") { dots += 3 }
    }
    return dots >= 4
  }

  /// Whether the line before announces the new wording of this very article: « L'article 4 est remplacé par : ».
  private func isAmended(_ heading: Heading, at index: Int) -> Bool {
    guard index > 0, let number = heading.number else { return false }
    let before = lines[index - 1].all
    guard let last = before.last, tokens.reads(last, ":"),
      tokens.first(.remplace, in: before) != nil
    else { return false }
    return tokens.all(.articles, in: before).contains { word in
      ArticleNumber.read(tokens, at: word.upperBound, limit: before.upperBound)?.canonical == number.canonical
    }
  }

  /// Takes the next line as the heading where the number is alone.
  private func joinNextLine(to heading: inout Heading) {
    guard heading.heading == nil, heading.text == lines[heading.line].all.upperBound,
      heading.nextLine < lines.count
    else { return }
    let line = lines[heading.line]
    let next = lines[heading.nextLine]
    guard next.mayHead, !quoted[heading.nextLine], candidate(next, at: heading.nextLine) == nil,
      !isPart(next, at: heading.nextLine, of: heading), let last = next.all.last
    else { return }
    let rest = next.all
    let isSlanted = isSlanted(next, below: line)
    guard isSlanted || isPrinted(next, asHeadingBelow: line) else { return }
    let end = HeadingLine.end(of: rest, in: tokens, bold: false)
    // « Annexe I. » above « DISPOSITIONS PROPRES AU SOUTIEN. »: in such acts each of them ends with a stop.
    let isStopped =
      tokens.reads(last, ".") && (end == last || isSlanted) && tokens.reads(heading.text - 1, ".")
    guard
      end == rest.upperBound || next.isBold && rest.count <= HeadingFinder.boldTokens || isStopped,
      !tokens.reads(last, ".") || isStopped, !tokens.reads(last, ";"), !tokens.reads(last, ",")
    else { return }
    // A single line between two headings is the text of the first, unless its print says otherwise.
    let after = heading.nextLine + 1
    let nothingFollows =
      after >= lines.count || lines[after].mayHead && candidate(lines[after], at: after) != nil
    if case .article = heading.kind, nothingFollows, !next.isBold, !isSlanted,
      after >= lines.count || !isPart(lines[after], at: after, of: heading)
    {
      return
    }
    heading.heading = HeadingLine.withoutStop(rest, tokens)
    heading.text = rest.upperBound
    heading.nextLine += 1
  }

  /// Whether a short line leans below a number that does not: « Art. 2. » above « Obligations du délégant. ».
  private func isSlanted(_ next: OutlineLine, below line: OutlineLine) -> Bool {
    next.block.look.italic && !line.block.look.italic && next.all.count <= HeadingFinder.shortTokens
  }

  /// Whether a line is printed as the number above it is, or stands out as much; a plain one of few words, without the stop
  /// that ends a text, does as well.
  private func isPrinted(_ next: OutlineLine, asHeadingBelow line: OutlineLine) -> Bool {
    let (one, two) = (line.block.look, next.block.look)
    guard one.size > 0, two.size > 0 else { return true }
    let isLarge = two.size >= one.size - 0.6
    let isShort =
      next.all.count <= HeadingFinder.shortTokens && !HeadingLine.opensSentence(tokens, next.all.lowerBound)
      && next.all.last.map { tokens[$0].kind == .word } ?? false
    return isLarge && (next.isBold == line.isBold || isShort) || next.isBold || two.centred && one.centred
  }

  /// Whether a line is the heading of a part of an article: « 4.1 Montant » below « Article 4 ».
  private func isPart(_ line: OutlineLine, at index: Int, of heading: Heading) -> Bool {
    let part = Heading.numbered(line, at: index, in: tokens) ?? Heading.article(line, at: index, in: tokens)
    guard let number = heading.number, let own = part?.number else { return false }
    return own.depth > number.depth && own.value == number.value
  }

  /// Leaves out the headings of a table of contents: one directly after the other, and all repeated below.
  private func dropContents(_ candidates: inout [Heading]) {
    var lastLine: [String: Int] = [:]
    for heading in candidates { lastLine[key(heading)] = heading.line }
    var kept: [Heading] = []
    var start = 0
    while start < candidates.count {
      var end = start + 1
      var keys: Set<String> = [key(candidates[start])]
      while end < candidates.count, isEmpty(candidates[end - 1], before: candidates[end].line),
        keys.insert(key(candidates[end])).inserted
      {
        end += 1
      }
      let run = candidates[start..<end]
      let comeAgain = run.filter { heading in
        heading.number != nil && (lastLine[key(heading)] ?? 0) > candidates[end - 1].line
      }
      if run.count >= 2, comeAgain.count == run.count {
        start = end
        continue
      }
      kept += run
      start = end
    }
    candidates = kept
  }

  private func isEmpty(_ heading: Heading, before line: Int) -> Bool {
    heading.nextLine == line && heading.text >= lines[heading.line].all.upperBound
  }

  private func key(_ heading: Heading) -> String {
    let number = heading.number?.canonical ?? ""
    switch heading.kind {
    case .article: return number
    case .annex: return "annexe " + number
    case .division(let level): return "titre " + number + (level == 0 ? "" : level == 1 ? " c" : " s")
    }
  }

  /// What the order of the headings allows: articles within an annex are its text, annexes come last.
  private func settled(_ candidates: [Heading]) -> [Heading] {
    var lastOfValue: [Int: Int] = [:]
    for heading in candidates {
      if case .article = heading.kind, let value = heading.number?.value { lastOfValue[value] = heading.line }
    }
    var kept: [Heading] = []
    var value = 0
    var inAnnex = false
    for (index, heading) in candidates.enumerated() {
      switch heading.kind {
      case .article:
        let number = heading.number?.value ?? 0
        if inAnnex, number != value + 1 { continue }
        inAnnex = false
        if number > 0 { value = number }
      case .annex:
        // An annex before the next article of the act is only named there.
        if value == 0, lastOfValue.contains(where: { $0.value > heading.line }) { continue }
        if value > 0, let next = lastOfValue[value + 1], next > heading.line, !isAtPageHead(heading) {
          continue
        }
        if heading.number == nil, heading.heading == nil, introducesAnnexes(index, in: candidates) {
          continue
        }
        inAnnex = true
      case .division:
        guard index + 1 < candidates.count, candidates[index + 1].line == heading.nextLine, !inAnnex else {
          continue
        }
        if case .annex = candidates[index + 1].kind { continue }
      }
      kept.append(heading)
    }
    return kept
  }

  /// Whether « Annexes » is alone above the first annex.
  private func introducesAnnexes(_ index: Int, in candidates: [Heading]) -> Bool {
    guard index + 1 < candidates.count, candidates[index + 1].line == candidates[index].nextLine else {
      return false
    }
    if case .annex = candidates[index + 1].kind { return true }
    return false
  }

  private func isAtPageHead(_ heading: Heading) -> Bool {
    heading.line > 0 && lines[heading.line].block.page > lines[heading.line - 1].block.page
      && SignatureStart.find(in: lines, 0..<heading.line, tokens) != nil
  }
}

extension Phrase {
  fileprivate static let remplace = Phrase(
    "remplace(e)(s)|redige(e)(s)|modifie(e)(s)|insere(e)(s)|ajoute(e)(s)|complete(e)(s)")
  fileprivate static let articles = Phrase("l'article|article(s)")
}
