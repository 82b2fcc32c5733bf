/// Reads the title of a legal text: from « relatif à », « portant », « fixant » to the next border.
struct TextTitle {
  private let reading: Reading
  private var tokens: Tokens { reading.tokens }

  init(_ reading: Reading) { self.reading = reading }

  /// The tokens of the title that begins at a place; `nil` where none does.
  ///
  /// Borders are line ends, « ; », a full stop, a bracket that was not opened, « et notamment », « modifié »,
  /// « susvisé », the next text, and a comma unless the enumeration goes on behind it.
  func title(at place: Int) -> Range<Int>? {
    let start = reading.reads(place, ",") ? place + 1 : place
    guard tokens.match(TextTitle.openings, at: start) != nil else { return nil }
    var end = start + 1
    var depth = 0
    while end < tokens.count, end - start < 120, !isBorder(end, &depth) { end += 1 }
    return start..<end
  }

  private static let openings: StaticString = """
    relati(f|fs|ve|ves) {a|au|aux}|portant|fixant|instituant|autorisant|organisant|concernant|creant|habilitant\
    |modifiant|completant|pris(e)(s) {pour|en}|pour [la|le|les|l'|une|un]|d'orientation|d'application|sur {la|le|les|l'}
    """

  private static let borders: StaticString = """
    susvise(e)(s)|sus-vise(e)(s)|precite(e)(s)|modifie(e)(s)|vise(e)(s) {ci-dessus|en reference}|et {notamment|n°}\
    |et [a|au|aux|de|du|des] [le|la|les|l'] {decret(s)|loi(s)|ordonnance(s)|arrete(s)|circulaire(s)|code(s)|convention(s)}
    """

  private func isBorder(_ place: Int, _ depth: inout Int) -> Bool {
    switch tokens[place].kind {
    case .lineFeed, .tab, .end: return true
    case .number: return false
    case .symbol: return isBorderSign(place, &depth)
    case .word:
      return tokens.match(TextTitle.borders, at: place) != nil
    }
  }

  private func isBorderSign(_ place: Int, _ depth: inout Int) -> Bool {
    if reading.reads(place, ";") || reading.reads(place, ":") { return true }
    if reading.reads(place, "(") { depth += 1 }
    if reading.reads(place, ")") {
      depth -= 1
      return depth < 0
    }
    if reading.reads(place, ".") {
      // An abbreviation's stop has a letter or a figure right behind it, or one letter before it.
      return !(tokens[place + 1].isGlued && tokens[place + 1].kind != .symbol)
        && tokens.foldedRange(place - 1).count > 1
    }
    guard reading.reads(place, ",") else { return false }
    return depth <= 0
      && tokens.match("a|au|aux|de|du|des|d'|et [a|au|aux|de|du|des|d']", at: place + 1) == nil
  }
}
