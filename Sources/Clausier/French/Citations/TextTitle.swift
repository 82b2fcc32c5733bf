/// Reads the title of a legal text: from « relatif à », « portant », « fixant » to the next border.
struct TextTitle {
  private let reading: SensedTokens
  private var tokens: Tokens { reading.tokens }

  init(_ reading: SensedTokens) { self.reading = reading }

  /// The tokens of the title that begins at a position; `nil` where none does.
  ///
  /// Borders are line ends, « ; », a full stop, a bracket that was not opened, « et notamment », « modifié »,
  /// « susvisé », the next text, and a comma unless the enumeration continues after it.
  func title(at position: Int) -> TokenRange? {
    let start = reading.reads(position, ",") ? position + 1 : position
    guard tokens.match(.openings, at: start) != nil else { return nil }
    var end = start + 1
    var depth = 0
    while end < tokens.count, end - start < 120, !isBorder(end, from: start, &depth) { end += 1 }
    return start..<end
  }

  private func isBorder(_ position: Int, from start: Int, _ depth: inout Int) -> Bool {
    switch tokens[position].kind {
    case .lineFeed, .tab, .end: return true
    case .number: return false
    case .symbol: return isBorderSign(position, from: start, &depth)
    case .word:
      return tokens.match(.borders, at: position) != nil || isNextNumber(position)
    }
  }

  /// « et no 1992-1012 du », « et 2007-261 du »: the next text of a list.
  private func isNextNumber(_ position: Int) -> Bool {
    guard reading.reads(position, "et"),
      let number = TextNumber(tokens: tokens).number(at: position + 1),
      tokens[number.lowerBound].kind == .number
    else { return false }
    return reading.reads(number.upperBound, "du") || reading.reads(number.upperBound, "de")
  }

  /// Whether a comma separates what « entre » names: « entre les communes, les départements et l'État ».
  private func isEnumeration(_ comma: Int, from start: Int) -> Bool {
    guard tokens.match(.leLaLesOfTitle, at: comma + 1) != nil, tokens.first(.entre, in: start..<comma) != nil
    else { return false }
    for position in comma + 1..<comma + 14 {
      if tokens.match(.etLe, at: position) != nil { return true }
      guard tokens[position].kind == .word || reading.reads(position, ",") else { return false }
    }
    return false
  }

  private func isBorderSign(_ position: Int, from start: Int, _ depth: inout Int) -> Bool {
    if reading.reads(position, ";") || reading.reads(position, ":") { return true }
    if tokens.match(.publication, at: position) != nil {
      return true
    }
    if reading.reads(position, "(") { depth += 1 }
    if reading.reads(position, ")") {
      depth -= 1
      return depth < 0
    }
    if reading.reads(position, ".") {
      // An abbreviation's stop has a letter or a figure directly after it, or one letter before it.
      return !(tokens[position + 1].isGlued && tokens[position + 1].kind != .symbol)
        && tokens.foldedRange(position - 1).count > 1
    }
    guard reading.reads(position, ",") else { return false }
    return depth <= 0
      && tokens.match(.link, at: position + 1) == nil
      && !isEnumeration(position, from: start)
  }
}

extension Phrase {
  fileprivate static let leLaLesOfTitle = Phrase("le|la|les|l'")
  fileprivate static let etLe = Phrase("et {le|la|les|l'}")
  fileprivate static let publication = Phrase(
    "( {nor|jo|jorf|bo|bulletin officiel|journal officiel|publie(e)}")
  fileprivate static let link = Phrase("a|au|aux|de|du|des|d'|et [a|au|aux|de|du|des|d']")
  fileprivate static let openings = Phrase(
    """
    relati(f|fs|ve|ves) {a|au|aux}|portant|fixant|instituant|autorisant|organisant|concernant|creant|habilitant\
    |modifiant|completant|pris(e)(s) {pour|en}|pour [la|le|les|l'|une|un]|d'orientation|d'application|sur {la|le|les|l'}
    """)
  fileprivate static let borders = Phrase(
    """
    susvise(e)(s)|sus-vise(e)(s)|precite(e)(s)|modifie(e)(s)|vise(e)(s) {ci-dessus|en reference}|et {notamment|n°}\
    |et [a|au|aux|de|du|des] [le|la|les|l'|son|sa|ses] {decret(s)|loi(s)|ordonnance(s)|arrete(s)|circulaire(s)|code(s)|convention(s)}
    """)
}
