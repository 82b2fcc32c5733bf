/// Where the signature begins: « Fait à … », « À Paris, le … », or the columns of the signatories.
enum SignatureStart {
  /// The most words of « Fait à … », with the number of copies and the sides.
  private static let mostWords = 50
  /// The same for « Signé à … » and « Établi à … », which open sentences as well.
  private static let otherVerbWords = 25
  /// The most words of « Paris, le 3 mai 2024 », which has no verb.
  private static let placeWords = 16
  /// The most tokens of a town's name.
  private static let townTokens = 14
  /// The most tokens between « le » and a month, the month included.
  private static let monthTokens = 6
  /// The most tokens of « Pour le délégant, ».
  private static let sideTokens = 12

  /// The first line among some where the signature begins.
  static func find(in lines: [OutlineLine], _ range: Range<Int>, _ tokens: Tokens) -> Int? {
    let range = range.clamped(to: 0..<lines.count)
    for index in range where isDateLine(lines[index], tokens) || dated(lines[index], tokens) != nil {
      return index
    }
    for index in range where lines[index].block.column != nil || lines[index].block.kind == .table {
      if namesSide(lines[index].content, tokens) || isDatedTable(lines[index].block, tokens) {
        return withDay(index, lines, range, tokens)
      }
    }
    // Without date and columns: short lines « Pour le délégant, » at the end.
    for index in range where isSideLine(lines[index], tokens) { return withDay(index, lines, range, tokens) }
    return nil
  }

  /// The line above the signatories where it is a date alone; otherwise their own.
  private static func withDay(_ index: Int, _ lines: [OutlineLine], _ range: Range<Int>, _ tokens: Tokens)
    -> Int
  {
    index > range.lowerBound && isDayAlone(lines[index - 1].content, tokens) ? index - 1 : index
  }

  /// « Le 25 mai 2023 », « Le 25/05/2023 ».
  static func isDayAlone(_ range: TokenRange, _ tokens: Tokens) -> Bool {
    guard let first = range.first, tokens[first].marks.contains(.capital) else { return false }
    return tokens.match(.dayAlone, at: first, limit: range.upperBound)?.upperBound == range.upperBound
  }

  /// The words that say where and when, where the signatories follow them in one paragraph:
  /// « Sonval, le 3 mars 2024
  /// La directrice, Ada BRUN ».
  static func dated(_ line: OutlineLine, _ tokens: Tokens) -> TokenRange? {
    let words = line.content
    guard line.mayHead, let first = words.first, tokens[first].marks.contains(.capital),
      let day = tokens.first(.dayInLine, in: words.prefix(20)), day.upperBound < words.upperBound,
      isPlaceAndDate(words.lowerBound..<day.upperBound, tokens)
    else { return nil }
    let next = tokens.reads(day.upperBound, ".") ? day.upperBound + 1 : day.upperBound
    guard next < words.upperBound, tokens[next].marks.contains(.capital),
      let article = tokens.match(.sideArticle, at: next, limit: words.upperBound),
      OfficeWords.isOffice(tokens, article.upperBound) || OfficeWords.isBody(tokens, article.upperBound)
    else { return nil }
    return words.lowerBound..<next
  }

  /// The first line after the act that proves its signature: « Dossier de preuve »,
  /// « Certificat de signature ».
  static func proof(in lines: [OutlineLine], from start: Int, _ tokens: Tokens) -> Int? {
    lines.indices.dropFirst(start).first { index in
      guard let first = lines[index].content.first, lines[index].mayHead, lines[index].content.count <= 16
      else {
        return false
      }
      return tokens.match(.proof, at: first, limit: lines[index].content.upperBound) != nil
    }
  }

  /// Whether a line says where and when the act was made.
  static func isDateLine(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    line.block.kind != .table && isPlaceAndDate(line.content, tokens)
  }

  /// Whether words say where and when the act was made: « Fait à Paris, le », « À Paris, le 3 mai 2024 ».
  static func isPlaceAndDate(_ range: TokenRange, _ tokens: Tokens) -> Bool {
    let words = range.reduce(0) { $0 + (tokens[$1].kind == .word ? 1 : 0) }
    guard let first = range.first, words <= mostWords else { return false }
    let next = first + 1
    if tokens[first].marks.contains(.capital),
      tokens.match(ActClosing.made, at: first, limit: range.upperBound) != nil
    {
      return tokens.reads(first, "fait") || words <= otherVerbWords
    }
    guard words <= placeWords, tokens[first].kind == .word, tokens[first].marks.contains(.capital) else {
      return false
    }
    let start = tokens.match(ActClosing.place, at: first) != nil ? next : first
    var position = start
    while position < range.upperBound, position - start < townTokens {
      // « Vernay-le-Château »
      let isJoined = position > start && tokens[position].isGlued && tokens.reads(position - 1, "-")
      if !isJoined, let le = tokens.match(ActClosing.day, at: position, limit: range.upperBound),
        position > start
      {
        let comma = tokens.reads(position, ",")
        guard comma || start == next else { return false }
        return beginsDate(tokens, le.upperBound, range.upperBound)
      }
      guard tokens[position].kind == .word || tokens.reads(position, "-") else { return false }
      position += 1
    }
    return false
  }

  /// Whether a date, a blank for one or nothing follows « le »: « 3 mai », « quatorze janvier », « …… ».
  private static func beginsDate(_ tokens: Tokens, _ position: Int, _ limit: Int) -> Bool {
    guard position < limit, tokens[position].kind == .word else { return true }
    return tokens.match(.premier, at: position) != nil
      || tokens.first(.month, in: position..<min(limit, position + monthTokens)) != nil
  }

  /// Whether the cells of a table's first row say where and when each side signs.
  private static func isDatedTable(_ block: Block, _ tokens: Tokens) -> Bool {
    guard block.kind == .table, let row = block.rows.first, row.count > 1 else { return false }
    return row.allSatisfy { isPlaceAndDate(tokens.range(of: $0), tokens) }
  }

  private static func namesSide(_ range: TokenRange, _ tokens: Tokens) -> Bool {
    guard let first = range.first else { return false }
    return tokens.match(.side, at: first, limit: range.upperBound) != nil
  }

  /// Whether a line says for which side somebody signs: « Le délégant, », « Pour le délégataire ».
  static func isSideLine(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    let range = line.content
    guard let first = range.first, line.mayHead else { return false }
    if SideBySide.namesBoth(range, tokens) { return true }
    return range.count <= sideTokens
      && tokens.match(
        .sideLine, at: first, limit: range.upperBound
      ).map { $0.upperBound == range.upperBound } ?? false
  }
}

extension Phrase {
  fileprivate static let side = Phrase(
    "pour|le {delegant|delegataire|ministre|ministere|prefet|directeur|secretaire|chef|president|recteur}|la|l'|les"
  )
  fileprivate static let dayInLine = Phrase(
    """
    , le # [er] {janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre} #|\
    , le # / # / #|, le
    """)
  fileprivate static let sideArticle = Phrase("pour {le|la|l'}|le|la|l'")
  fileprivate static let dayAlone = Phrase(
    """
    le # [er] {janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre} # [.]|\
    le # / # / # [.]|le # . # . # [.]|le # - # - # [.]
    """)
  fileprivate static let proof = Phrase(
    """
    {dossier|fichier|page} de preuve|{certificat|attestation|rapport|journal} {de|des} {signature(s)|preuve|la signature}|\
    certificat {d'achevement|de realisation}|journal {d'audit|des evenements}|{piste|rapport} d'audit|\
    {recapitulatif|historique} {de la|des} signature(s)|preuve {de|des} {signature(s)|la signature}
    """)
  fileprivate static let sideLine = Phrase(
    "[pour] {le|la|l'} [co-] {delegant(e)|delegataire} {,|:}|pour {le|la|l'} {delegant(e)|delegataire}")
}
