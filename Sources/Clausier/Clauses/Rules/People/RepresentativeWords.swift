/// Who acts for a party, as tokens: « M. Théo MARLY, directeur du numérique », « son directeur, M. … ».
struct RepresentativeWords {
  /// The tokens of the name, without civility.
  var name: Range<Int>?
  /// The tokens of the office, without article, « son » and « agissant en sa qualité de ».
  var title: Range<Int>?

  /// Reads what stands behind « représenté par », up to where the clause ends.
  init(_ tokens: Tokens, _ clause: Range<Int>) {
    let range = RepresentativeWords.innermost(tokens, clause)
    var place = range.lowerBound
    while place < range.upperBound {
      let after = OfficeWords.civility(tokens, at: place, limit: range.upperBound)?.upperBound
      let begins = place == range.lowerBound || after != nil || tokens.reads(place - 1, ",")
      if begins, tokens[place].kind == .word,
        let found = PersonName.read(
          tokens, at: after ?? place, limit: range.upperBound, least: after == nil ? 2 : 1),
        after != nil || ends(tokens, found.upperBound, range)
      {
        name = found
        let before = RepresentativeWords.office(tokens, range.lowerBound..<place)
        let behind = RepresentativeWords.office(tokens, found.upperBound..<range.upperBound)
        title = behind ?? before
        return
      }
      place += 1
    }
    title = RepresentativeWords.office(tokens, range)
  }

  private func ends(_ tokens: Tokens, _ place: Int, _ range: Range<Int>) -> Bool {
    place == range.upperBound || tokens[place].kind != .word || OfficeWords.isOffice(tokens, place)
      || tokens.match("en|agissant|es-qualite(s)|dument", at: place) != nil
  }

  /// Behind « elle-même représentée par » the one who really signs is named.
  private static func innermost(_ tokens: Tokens, _ clause: Range<Int>) -> Range<Int> {
    let levels = tokens.all(
      "represente(e)(s) par|et par delegation [,]|et par delegation de signature [,]", in: clause)
    guard let last = levels.last, last.upperBound < clause.upperBound else { return clause }
    return last.upperBound..<clause.upperBound
  }

  /// The office within some tokens, without what leads to it and what does not belong to it.
  static func office(_ tokens: Tokens, _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if tokens[start].kind == .symbol || tokens[start].kind == .lineFeed {
        start += 1
      } else if let lead = tokens.match(
        """
        agissant {en sa|en|es} qualite(s) {de|d'}|agissant en tant {que|qu'}|en {sa|son|leur} qualite {de|d'}|\
        en qualite {de|d'}|en tant {que|qu'}|es-qualite(s) {de|d'}|es-qualite(s)|son|sa|ses|leur(s)|le|la|l'|les|\
        monsieur|madame|mme|m .
        """, at: start, limit: end)
      {
        start = lead.upperBound
      } else {
        break
      }
    }
    // What follows says by what right he or she acts, not the office.
    if let cut = tokens.first(
      """
      , agissant|agissant en vertu|, dument|dument habilite(e)|, ayant|, habilite(e)|, en vertu|, domicilie(e)|\
      , par delegation|, nomme(e) par|, en application
      """, in: start..<max(start, end))
    {
      end = cut.lowerBound
    }
    while end > start, tokens[end - 1].kind != .word, tokens[end - 1].kind != .number,
      !tokens.reads(end - 1, ")")
    {
      end -= 1
    }
    guard start < end, tokens[start].kind == .word else { return nil }
    return start..<end
  }
}
