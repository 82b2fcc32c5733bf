/// Makes the parts of an act from its lines and headings.
struct OutlineBuilder {
  private let manuscript: Manuscript
  private let tokens: Tokens
  private let all: [OutlineLine]
  /// Those of the body.
  private let lines: [OutlineLine]
  private var parts: [OutlinePart] = []
  /// The line after the act's own lines.
  private var end = 0
  private var occurrences: [String: Int] = [:]

  init(_ manuscript: Manuscript, _ lines: [OutlineLine], _ tokens: Tokens) {
    self.manuscript = manuscript
    self.tokens = tokens
    all = lines
    self.lines = lines.filter { $0.block.zone == .body }
  }

  /// The parts in the order of the text.
  mutating func build() -> [OutlinePart] {
    let headings = HeadingFinder(lines, manuscript, tokens).headings()
    let firstHeading = headings.first?.line ?? lines.count
    let lastArticle = headings.last { if case .article = $0.kind { true } else { false } }
    let from = lastArticle?.nextLine ?? 0
    let annex =
      headings.first { if case .annex = $0.kind { $0.line >= from } else { false } }?.line ?? lines.count
    let last = headings.last.map { $0.nextLine } ?? 0
    end = SignatureStart.proof(in: lines, from: max(from, last), tokens) ?? lines.count
    let body = from..<min(annex, end)
    let signature =
      SignatureStart.find(in: lines, body, tokens)
      ?? (annex < end ? SignatureStart.find(in: lines, annex..<end, tokens) : nil)
      ?? (lastArticle == nil ? nil : SignatureForm.find(in: lines, body, tokens))
    let frontEnd = min(firstHeading, signature ?? end)
    addFront(lines[..<frontEnd])
    addBody(headings, from: frontEnd, signature: signature)
    // A page of proof after the act is not one of its parts.
    if end < lines.count, end > frontEnd {
      parts.append(OutlinePart(.other, .other, range(of: end..<lines.count)))
    }
    addAsides()
    return parts
  }

  private mutating func addFront(_ front: ArraySlice<OutlineLine>) {
    let kinds = FrontMatter(front, tokens).kinds()
    for (line, kind) in zip(front, kinds) {
      if line.block.kind != .table, kind == .parties || kind == .agreement,
        let visas = EmbeddedVisas.range(in: line.content, tokens)
      {
        addFront(line.all.lowerBound..<visas.lowerBound, kind)
        addFront(visas, .visas)
        if visas.upperBound < line.all.upperBound { addFront(visas.upperBound..<line.all.upperBound, kind) }
        continue
      }
      let range = line.all
      if goesOn(kind) {
        addFront(range, kind)
        continue
      }
      var part = OutlinePart(kind, OutlineBuilder.section(kind), range)
      if kind == .preamble, let heading = preambleHeading(line) {
        part.heading = line.content.lowerBound..<heading.0
        part.text = textRange(from: heading.1, line: line)
      }
      parts.append(part)
    }
  }

  /// Whether what comes next is of the same part.
  private func goesOn(_ kind: OutlinePart.Kind) -> Bool { parts.last?.kind == kind && kind != .agreement }

  /// Adds some tokens to the last part, or as a part of their own.
  private mutating func addFront(_ range: TokenRange, _ kind: OutlinePart.Kind) {
    guard goesOn(kind), let last = parts.indices.last else {
      parts.append(OutlinePart(kind, OutlineBuilder.section(kind), range))
      return
    }
    parts[last].range = parts[last].range.lowerBound..<range.upperBound
    let text = parts[last].text
    parts[last].text = (text.isEmpty ? range.lowerBound : text.lowerBound)..<range.upperBound
  }

  private static func section(_ kind: OutlinePart.Kind) -> Section {
    switch kind {
    case .title: .title
    case .parties: .parties
    case .visas: .visas
    case .preamble: .preamble
    default: .other
    }
  }

  /// The end of the heading « Préambule » on a line, and the first token of the text after it.
  private func preambleHeading(_ line: OutlineLine) -> (Int, Int)? {
    let range = line.content
    guard LineMarks.isPreamble(line, tokens), let first = range.first else { return nil }
    if tokens.match(.ilEst, at: first, limit: range.upperBound) != nil,
      tokens.reads(range.upperBound - 1, ":")
    {
      return (range.upperBound, range.upperBound)
    }
    guard let match = tokens.match(.preambule, at: first, limit: range.upperBound) else { return nil }
    var text = match.upperBound
    while text < range.upperBound, HeadingLine.isSign(tokens, text) { text += 1 }
    return text == match.upperBound ? (range.upperBound, range.upperBound) : (match.upperBound, text)
  }

  private mutating func addBody(_ headings: [Heading], from start: Int, signature: Int?) {
    let last = self.end
    var under: [(level: Int, range: TokenRange)] = []
    var signed = signature == nil
    if headings.isEmpty || start < (headings.first?.line ?? 0) {
      addSignature(signature, to: headings.first?.line ?? last)
      signed = true
    }
    for (index, heading) in headings.enumerated() {
      let next = index + 1 < headings.count ? headings[index + 1].line : last
      var end = next
      if !signed, let signature, signature < next, signature >= heading.nextLine { end = signature }
      switch heading.kind {
      case .division(let level):
        under.removeAll { $0.level >= level }
        let range = range(of: heading.line..<end)
        under.append((level, self.range(of: heading.line..<heading.nextLine)))
        parts.append(OutlinePart(.other, .other, range))
      case .article:
        addArticle(heading, to: end, under: under.map(\.range))
      case .annex:
        addAnnex(heading, to: end)
      }
      if end < next {
        addSignature(end, to: next)
        signed = true
      }
    }
  }

  private mutating func addArticle(_ heading: Heading, to end: Int, under: [TokenRange]) {
    let cuts = SubArticles.find(in: lines, heading, to: end, tokens)
    add(heading, to: cuts.first?.line ?? end, kind: .article, under: under)
    for (index, cut) in cuts.enumerated() {
      add(cut, to: index + 1 < cuts.count ? cuts[index + 1].line : end, kind: .article, under: under)
    }
  }

  private mutating func addAnnex(_ heading: Heading, to end: Int) {
    add(heading, to: end, kind: .annex, under: [])
  }

  private mutating func add(_ heading: Heading, to end: Int, kind: OutlinePart.Kind, under: [TokenRange]) {
    let number = heading.number?.canonical
    let prefix = kind == .article ? "a" : "x"
    occurrences[prefix, default: 0] += 1
    let section: Section
    if let number {
      occurrences[prefix + number, default: 0] += 1
      let count = occurrences[prefix + number] ?? 1
      section = kind == .article ? .article(number, occurrence: count) : .annex(number, occurrence: count)
    } else {
      let rank = occurrences[prefix] ?? 1
      section = kind == .article ? .article(place: rank) : .annex(place: rank)
    }
    var part = OutlinePart(kind, section, range(of: heading.line..<end))
    part.number = number
    part.numberRange = heading.number?.tokens
    part.heading = heading.heading
    part.under = under
    let runIn = heading.nextLine == heading.line + 1 && heading.text < lines[heading.line].all.upperBound
    if runIn {
      part.text = heading.text..<max(heading.text, part.range.upperBound)
    } else if heading.nextLine < end {
      part.text = range(of: heading.nextLine..<end)
    } else {
      part.text = part.range.upperBound..<part.range.upperBound
    }
    parts.append(part)
  }

  private mutating func addSignature(_ start: Int?, to end: Int) {
    guard let start, start < end else { return }
    parts.append(OutlinePart(.signature, .signature, range(of: start..<end)))
  }

  /// The tokens of some lines of the body.
  private func range(of indices: Range<Int>) -> TokenRange {
    guard let first = indices.first, let last = indices.last else { return 0..<0 }
    return lines[first].all.lowerBound..<lines[last].all.upperBound
  }

  private func textRange(from position: Int, line: OutlineLine) -> TokenRange {
    min(position, line.all.upperBound)..<line.all.upperBound
  }

  /// Footnotes, and what is around the act.
  private mutating func addAsides() {
    for line in all where line.block.zone != .body {
      let block = line.block
      guard block.zone == .footnote else {
        parts.append(OutlinePart(.other, .other, line.all))
        continue
      }
      let mark = block.mark.map { manuscript.text($0) } ?? ""
      occurrences["n" + mark, default: 0] += 1
      var part = OutlinePart(
        .footnote, .footnote(mark, occurrence: occurrences["n" + mark] ?? 1), line.all)
      part.number = mark.isEmpty ? nil : mark
      part.numberRange = block.mark.map { tokens.range(of: $0) }
      if var start = part.numberRange?.upperBound {
        while start < line.all.upperBound, HeadingLine.isSign(tokens, start) { start += 1 }
        part.text = start..<line.all.upperBound
      }
      parts.append(part)
    }
    parts.sort { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension Phrase {
  fileprivate static let ilEst = Phrase("il est|etant")
  fileprivate static let preambule = Phrase(
    "preambule|expose [prealable] [des motifs]|contexte [et {objet|objectifs|enjeux}]|considerants|rappel du contexte"
  )
}
