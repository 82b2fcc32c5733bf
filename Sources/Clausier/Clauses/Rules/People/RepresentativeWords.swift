/// Who acts for a party, as tokens: « M. Théo MARLY, directeur du numérique », « son directeur, M. … ».
struct RepresentativeWords {
  /// The tokens of the name, without civility.
  var name: TokenRange?
  /// The tokens of the office, without article, « son » and « agissant en sa qualité de ».
  var title: TokenRange?

  /// Reads what follows « représenté par », up to where the clause ends.
  init(_ tokens: Tokens, _ clause: TokenRange) {
    let range = RepresentativeWords.innermost(tokens, clause)
    for position in range {
      guard tokens[position].kind == .word,
        let found = RepresentativeWords.person(tokens, at: position, in: range)
      else { continue }
      name = found
      let border = tokens.reads(position - 1, "est") ? max(position - 1, range.lowerBound) : position
      let before = RepresentativeWords.office(
        tokens, range.lowerBound..<RepresentativeWords.rank(tokens, range.lowerBound..<border))
      let behind = RepresentativeWords.office(tokens, found.upperBound..<range.upperBound)
      title = behind ?? before
      return
    }
    title = RepresentativeWords.office(tokens, range)
  }

  /// A name at a token: after a civility or an office, set apart by signs, or its family name in capitals.
  private static func person(_ tokens: Tokens, at position: Int, in range: TokenRange) -> TokenRange? {
    let after = OfficeWords.civility(tokens, at: position, limit: range.upperBound)?.upperBound
    if let after {
      // The line may end after the civility.
      let start = after < range.upperBound && tokens[after].kind == .lineFeed ? after + 1 : after
      return PersonName.read(tokens, at: start, limit: range.upperBound, least: 1)
    }
    if let ranked = behindRank(tokens, at: position, in: range) { return ranked }
    if RankWords.isRank(tokens, before: position, from: range.lowerBound),
      let found = PersonName.read(tokens, at: position, limit: range.upperBound),
      ends(tokens, found.upperBound, range)
    {
      return found
    }
    let isFirst =
      position == range.lowerBound || tokens[position - 1].kind == .symbol && !tokens[position].isGlued
      || tokens.reads(position - 1, "(") || tokens.reads(position - 1, "est")
      || tokens[position - 1].kind == .lineFeed
    guard isFirst || isPlainWord(tokens, position - 1),
      let found = PersonName.read(tokens, at: position, limit: range.upperBound),
      ends(tokens, found.upperBound, range)
    else { return nil }
    if isFirst { return found }
    let isFamily = found.contains { tokens[$0].marks.contains(.capitals) && tokens.foldedRange($0).count > 2 }
    if isFamily, !tokens[found.lowerBound].marks.contains(.capitals) { return found }
    // « la directrice Odile Vernier », but not « le directeur régional Grand Est ».
    let isArea =
      tokens.match(.region, at: position) != nil
    return OfficeWords.isOffice(tokens, position - 1) && !isArea ? found : nil
  }

  /// A word that a name may follow directly: « classe Philippe JACOB », but not « de Philippe JACOB ».
  private static func isPlainWord(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens[position].kind == .word
      && tokens.match(.smallWord, at: position) == nil
  }

  /// Where a rank begins that is right before the name and after the office.
  private static func rank(_ tokens: Tokens, _ range: TokenRange) -> Int {
    guard let last = range.last, tokens[last].kind == .word, !tokens.reads(last, "est"),
      let comma = range.last(where: { tokens.reads($0, ",") }),
      let article = tokens.match(.leLa, at: comma + 1), OfficeWords.isOffice(tokens, article.upperBound)
    else { return range.upperBound }
    return comma
  }

  /// « son directeur, l'ingénieur général des mines Loïc Kermorgant »: after a rank that follows the office.
  private static func behindRank(_ tokens: Tokens, at position: Int, in range: TokenRange) -> TokenRange? {
    guard tokens[position].marks.contains(.capital), position > range.lowerBound + 3,
      isPlainWord(tokens, position - 1), !tokens[position - 1].marks.contains(.capital),
      let found = PersonName.read(tokens, at: position, limit: range.upperBound),
      ends(tokens, found.upperBound, range)
    else { return nil }
    var start = position - 1
    while start > range.lowerBound, tokens[start - 1].kind == .word || tokens.reads(start - 1, "-") {
      start -= 1
    }
    guard start > range.lowerBound, tokens.reads(start - 1, ","),
      let article = tokens.match(.leLa, at: start), OfficeWords.isOffice(tokens, article.upperBound)
    else { return nil }
    return found
  }

  private static func ends(_ tokens: Tokens, _ position: Int, _ range: TokenRange) -> Bool {
    position == range.upperBound || tokens[position].kind != .word || OfficeWords.isOffice(tokens, position)
      || tokens.match(.clause, at: position) != nil
  }

  /// After « elle-même représentée par » the one who really signs is named.
  private static func innermost(_ tokens: Tokens, _ clause: TokenRange) -> TokenRange {
    let levels = tokens.all(.representePar, in: clause)
    guard let last = levels.last, last.upperBound < clause.upperBound else { return clause }
    return last.upperBound..<clause.upperBound
  }

  /// The office within some tokens, without what leads to it and what does not belong to it.
  static func office(_ tokens: Tokens, _ range: TokenRange) -> TokenRange? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if tokens[start].kind == .symbol || tokens[start].kind == .lineFeed {
        start += 1
      } else if let lead = tokens.match(.inQuality, at: start, limit: end) {
        start = lead.upperBound
      } else {
        break
      }
    }
    if let right = right(tokens, in: start..<max(start, end)) { end = right }
    if let bare = tokens.first(.esQualite, in: start..<max(start, end)), bare.upperBound == end {
      end = bare.lowerBound
    }
    while end > start, tokens[end - 1].kind != .word, tokens[end - 1].kind != .number,
      !(tokens.reads(end - 1, ")") && (start..<end).contains { tokens.reads($0, "(") }),
      !(tokens.reads(end - 1, "\"") && (start..<end).count { tokens.reads($0, "\"") }.isMultiple(of: 2))
    {
      end -= 1
    }
    guard start < end, tokens[start].kind == .word else { return nil }
    return start..<end
  }

  /// Where the words begin that say by what right somebody acts, which is not the office.
  private static func right(_ tokens: Tokens, in range: TokenRange) -> Int? {
    for position in range where tokens[position].kind == .word {
      let isApart =
        position == range.lowerBound || tokens.reads(position - 1, ",") || tokens.reads(position - 1, "(")
        || tokens.reads(position - 1, "-")
      let isRight =
        tokens.match(
          isApart ? .rightApart : .right,
          at: position, limit: range.upperBound) != nil
      if isRight { return position }
    }
    return nil
  }
}

extension Phrase {
  fileprivate static let region = Phrase(
    "grand|nord|sud|est|ouest|ile|hauts|nouvelle|centre|pays|outre|saint(e)")
  fileprivate static let smallWord = Phrase("de|du|des|d'|la|le|l'|les|et|a|au|aux|en|par|sur|sous")
  fileprivate static let clause = Phrase("en|agissant|es-qualite(s)|dument|ayant|son|sa")
  fileprivate static let representePar = Phrase(
    "represente(e)(s) par|et par delegation [de signature] [,] [par]")
  fileprivate static let inQuality = Phrase(

    """
    agissant {en sa|en|es} qualite(s) {de|d'}|agissant en tant {que|qu'}|en {sa|son|leur} qualite {de|d'}|\
    en qualite {de|d'}|en tant {que|qu'}|es-qualite(s) {de|d'}|es-qualite(s)|son|sa|ses|leur(s)|le|la|l'|les|\
    monsieur|madame|mme|m .
    """)
  fileprivate static let esQualite = Phrase("es-qualite(s)")
  fileprivate static let rightApart = Phrase(
    """
    agissant|dument|ayant|habilite(e)|nomme(e)|competent(e)|intervenant|specialement|regulierement|valablement|\
    domicilie(e)|signataire|par delegation|ou son representant|en {vertu|application}
    """)
  fileprivate static let right = Phrase(
    "agissant en vertu|dument habilite(e)|ayant {recu|delegation|tous|pouvoir}|en vertu {de|du|d'}")
}
