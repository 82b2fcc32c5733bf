/// Recognises the lines of a signature by their form, where nothing says when and where the act was made.
///
/// Each signatory gives an office, on one line or several, and a name, on the office's line or below it;
/// above them may be for whom they sign: « Pour le ministre et par délégation : ». A date alone may come
/// first: « Le 25 mai 2023 ».
struct SignatureForm {
  private let lines: [OutlineLine]
  private let tokens: Tokens

  /// What a line is by its form.
  private enum Shape {
    /// An office, for whom somebody signs, or the rest of either.
    case office
    /// A name alone.
    case name
    /// An office with the name after it.
    case signed
    /// A date alone.
    case date
    /// Anything else.
    case other
  }

  /// The first line among some where a signature of this form begins, up to their end.
  static func find(in lines: [OutlineLine], _ range: Range<Int>, _ tokens: Tokens) -> Int? {
    let form = SignatureForm(lines: lines, tokens: tokens)
    return range.first { form.begins(at: $0, end: range.upperBound) }
      ?? range.first { form.beginsColumns(at: $0, end: range.upperBound) }
  }

  /// Whether columns or a table begin at a line with signatories side by side, with name and office.
  private func beginsColumns(at index: Int, end: Int) -> Bool {
    let block = lines[index].block
    var cells: [TokenRange] = []
    if block.kind == .table {
      guard block.rows.count <= 8, block.rows.allSatisfy({ $0.count <= 3 }) else { return false }
      cells = block.rows.flatMap { row in row.map { tokens.range(of: $0) } }
    } else if block.column != nil, index == 0 || lines[index - 1].block.column == nil {
      cells = lines[index..<end].prefix { $0.block.column != nil }.prefix(40).map(\.content)
    }
    guard !cells.isEmpty, cells.allSatisfy({ $0.count <= 40 }) else { return false }
    let names = cells.count { SignatureForm.name($0, tokens) != nil || endsWithName($0) }
    return names >= 2
      && cells.contains { cell in
        cell.contains { OfficeWords.isOffice(tokens, $0) || RoleWord.role(tokens, $0) != nil }
      }
  }

  /// Whether a signature begins at a line: somebody signs there, and no text follows.
  private func begins(at index: Int, end: Int) -> Bool {
    var next = index
    if shape(index) == .date {
      next += 1
      guard next < end else { return false }
      if SignatureStart.isSideLine(lines[next], tokens) || lines[next].block.column != nil { return true }
    }
    guard opens(lines[next]), let behind = signatory(from: next, end: end) else { return false }
    guard behind < end else { return true }
    let follower = lines[behind]
    return opens(follower) || follower.block.column != nil || SignatureForm.isAside(follower, tokens)
      || !follower.mayHead || SignatureNoise.isNoise(follower.content, tokens)
  }

  /// The line after the signatory who begins at a line.
  private func signatory(from index: Int, end: Int) -> Int? {
    for line in index..<min(end, index + 7) {
      // « Signé »
      if line > index, isMark(lines[line]) { continue }
      switch shape(line) {
      case .office: continue
      case .signed: return line + 1
      case .name: return line > index ? line + 1 : nil
      case .date, .other: return nil
      }
    }
    return nil
  }

  /// Whether a line is only a mark that somebody has signed.
  private func isMark(_ line: OutlineLine) -> Bool {
    line.mayHead && line.content.count <= 6
      && SignatureNoise.behindSigned(line.content, tokens).lowerBound == line.content.lowerBound
      && SignatureNoise.isNoise(line.content, tokens)
  }

  private func shape(_ index: Int) -> Shape {
    let line = lines[index]
    guard line.mayHead, !line.all.isEmpty, line.content.count <= 60, !TitleLine.hasVerb(line, tokens)
    else { return .other }
    let words = SignatureNoise.behindSigned(line.content, tokens)
    guard let first = words.first, tokens[first].kind == .word || tokens.reads(first, "\"") else {
      return .other
    }
    if SignatureStart.isDayAlone(line.content, tokens) { return .date }
    if SignatureForm.name(words, tokens) != nil || beginsWithName(words) { return .name }
    let isSigned = first > line.content.lowerBound
    guard
      isSigned || opens(line) || !tokens[first].marks.contains(.capital) || OfficeWords.isBody(tokens, first)
    else { return .other }
    if endsWithName(line.content) { return .signed }
    return TitleLine.endsWithStop(line, tokens) ? .other : .office
  }

  /// Whether a line begins with an office, or with « Pour … ».
  private func opens(_ line: OutlineLine) -> Bool {
    guard line.mayHead, let first = line.content.first, tokens[first].marks.contains(.capital) else {
      return false
    }
    if tokens.match(.pour, at: first, limit: line.content.upperBound) != nil { return true }
    let noun = tokens.match(.article, at: first, limit: line.content.upperBound)?.upperBound ?? first
    return noun < line.content.upperBound
      && (OfficeWords.isOffice(tokens, noun)
        || RankWords.end(tokens, at: noun, limit: line.content.upperBound) != nil)
  }

  /// Somebody's name where it is the whole of some words, except for a stop.
  private static func name(_ range: TokenRange, _ tokens: Tokens) -> TokenRange? {
    guard let first = range.first else { return nil }
    let civility = OfficeWords.civility(tokens, at: first, limit: range.upperBound)
    let start = civility?.upperBound ?? first
    guard !OfficeWords.isBody(tokens, start) || civility != nil,
      let name = PersonName.read(tokens, at: start, limit: range.upperBound, least: civility == nil ? 2 : 1),
      (name.upperBound..<range.upperBound).allSatisfy({ tokens[$0].kind == .symbol })
    else { return nil }
    return name
  }

  /// Whether a line ends with a name: after a comma, or with the family name in capitals.
  private func endsWithName(_ range: TokenRange) -> Bool {
    if let comma = range.last(where: { tokens.reads($0, ",") || tokens.reads($0, ":") }),
      comma + 1 < range.upperBound, SignatureForm.name(comma + 1..<range.upperBound, tokens) != nil
    {
      return true
    }
    guard let last = range.last(where: { tokens[$0].kind == .word }), tokens[last].marks.contains(.capitals),
      tokens.foldedRange(last).count > 2
    else { return false }
    return range.dropFirst(2).contains { position in
      tokens[position].marks.contains(.capital) && !tokens[position].isGlued
        && tokens[position - 1].kind == .word
        && SignatureForm.name(position..<range.upperBound, tokens) != nil
    }
  }

  /// « Odile VERNIER, ingénieure en chef »: the name in front of the office.
  private func beginsWithName(_ range: TokenRange) -> Bool {
    guard let name = PersonName.read(tokens, at: range.lowerBound, limit: range.upperBound),
      tokens.reads(name.upperBound, ","), name.upperBound + 1 < range.upperBound,
      name.contains(where: { tokens[$0].marks.contains(.capitals) && tokens.foldedRange($0).count > 2 })
    else { return false }
    let article = tokens.match(.leLaLes, at: name.upperBound + 1, limit: range.upperBound)
    return OfficeWords.isOffice(tokens, article?.upperBound ?? name.upperBound + 1)
  }

  /// What may follow the signatories and is not text of the act: notes, copies, annexes.
  static func isAside(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let first = line.content.first else { return true }
    return isNote(line.content, tokens)
      || tokens.match(.aside, at: first, limit: line.content.upperBound) != nil
  }

  /// « (A) n.i. BO ; JO n° 240 du 15 octobre 2004 »: a note that a bulletin prints at the end of an act.
  static func isNote(_ range: TokenRange, _ tokens: Tokens) -> Bool {
    guard range.count > 4, tokens.reads(range.lowerBound, "("), tokens.reads(range.lowerBound + 2, ")") else {
      return false
    }
    let mark = range.lowerBound + 1
    return tokens[mark].kind == .number || tokens[mark].kind == .word && tokens.foldedRange(mark).count <= 2
  }
}

extension Phrase {
  fileprivate static let pour = Phrase("pour {le|la|l'|les|et par}|par delegation|p / {le|la|l'}")
  fileprivate static let article = Phrase("le|la|l'|les")
  fileprivate static let aside = Phrase(
    "annexe(s)|copie(s)|destinataire(s)|ampliation(s)|piece(s) jointe(s)|pj|liste des|diffusion|visa|vu et|voies et|delais et"
  )
}
