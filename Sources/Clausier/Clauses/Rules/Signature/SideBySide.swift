/// Lines that print one side after the other: « Le délégant, Le délégataire, » over « Ada BRUN Guy PETIT ».
enum SideBySide {
  /// The two columns of the lines from the first that names two sides; `nil` where none does.
  static func columns(of lines: [TokenRange], _ tokens: Tokens) -> [[TokenRange]]? {
    guard let head = lines.firstIndex(where: { namesBoth($0, tokens) }) ?? twoPeople(lines, tokens) else {
      return nil
    }
    var columns: [[TokenRange]] = [[], []]
    for line in lines[head...] {
      // Words that cannot be told apart belong to neither side.
      guard let border = border(line, tokens) else { continue }
      columns[0].append(line.lowerBound..<border)
      columns[1].append(border..<line.upperBound)
    }
    return columns
  }

  /// The line of two offices above a line of two names: « La préfète de A Le préfet de B »; else that of the names.
  private static func twoPeople(_ lines: [TokenRange], _ tokens: Tokens) -> Int? {
    let names = lines.firstIndex { line in
      guard let border = border(line, tokens) else { return false }
      return isName(line.lowerBound..<border, tokens) && isName(border..<line.upperBound, tokens)
    }
    guard let names else { return nil }
    let offices = lines[..<names].firstIndex { line in
      line.first.map { opens(tokens, $0) } ?? false && border(line, tokens) != nil
    }
    return offices ?? names
  }

  private static func isName(_ range: TokenRange, _ tokens: Tokens) -> Bool {
    guard let first = range.first else { return false }
    let civility = OfficeWords.civility(tokens, at: first, limit: range.upperBound)
    let name = PersonName.read(tokens, at: civility?.upperBound ?? first, limit: range.upperBound)
    return name?.upperBound == range.upperBound
  }

  /// Whether a line is « Le délégant, Le délégataire, » or « Pour le délégant Pour le délégataire ».
  static func namesBoth(_ line: TokenRange, _ tokens: Tokens) -> Bool {
    guard line.count <= 16, let first = line.first,
      tokens.match(.bothSides, at: first, limit: line.upperBound) == line
    else { return false }
    return border(line, tokens) != nil
  }

  /// Where the second side begins, if it is one place alone.
  private static func border(_ line: TokenRange, _ tokens: Tokens) -> Int? {
    guard let first = line.first else { return nil }
    let hasArticle = opens(tokens, first)
    let hasCivility = OfficeWords.civility(tokens, at: first, limit: line.upperBound) != nil
    // « H. Brun L. Petit »
    if isInitial(tokens, first) {
      let second = line.dropFirst(3).filter { isInitial(tokens, $0) && tokens[$0 - 1].kind == .word }
      if second.count == 1 { return second[0] }
    }
    let borders = line.dropFirst(2).filter { position in
      guard tokens[position].kind == .word, tokens[position].marks.contains(.capital) else { return false }
      if hasArticle { return opens(tokens, position) && !tokens.reads(position - 1, "pour") }
      if hasCivility { return OfficeWords.civility(tokens, at: position, limit: line.upperBound) != nil }
      return isFamilyName(tokens, position - 1) && !tokens[position].marks.contains(.capitals)
        && !tokens[position].isGlued
    }
    return borders.count == 1 ? borders[0] : nil
  }

  private static func opens(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.match(.opensSide, at: position) != nil
  }

  /// Whether an initial that no hyphen joins to another is at a token.
  private static func isInitial(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens[position].marks.contains(.capitals) && tokens.foldedRange(position).count == 1
      && !tokens[position].isGlued && tokens.reads(position + 1, ".")
  }

  private static func isFamilyName(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens[position].marks.contains(.capitals) && tokens.foldedRange(position).count > 1
  }
}

extension Phrase {
  fileprivate static let bothSides = Phrase(

    """
    [pour] {le|la|l'} [service] {delegant(e)|delegataire} [,|:] [pour] {le|la|l'} [service] {delegant(e)|delegataire} [,|:]
    """)
  fileprivate static let opensSide = Phrase("pour|le|la|l'|les")
}
