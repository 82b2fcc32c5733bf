/// Gives the « comptable assignataire »: the one who pays, from a sentence, a list or a table.
enum ComptableRule: ClauseRule {
  static let name: StaticString = "comptable"

  static let summary = RuleSummary(
    name, ["/comptableAssignataire"],
    fr: "ce que la phrase ou la cellule du « comptable assignataire » nomme.",
    en: "whom the sentence or the cell of the « comptable assignataire » names.")

  static func read(_ act: Act, into record: inout Record) {
    var paragraph: TokenRange = 0..<0
    let sentences = SentenceIndex(act)
    for words in act.tokens.all(.comptableAssignataire, in: act.readable) {
      // Looked for once for all words of a paragraph, which may be the whole text.
      if !paragraph.contains(words.lowerBound) { paragraph = act.tokens.paragraph(around: words.lowerBound) }
      guard
        let found = behind(act.tokens, words, paragraph) ?? before(act.tokens, words, paragraph, sentences)
          ?? inApposition(act.tokens, words, paragraph)
      else { continue }
      record.comptableAssignataire = act.shown(found, by: name)
      return
    }
    // « Les dépenses sont assignées sur la caisse du directeur … » says the same without the word.
    let caisse = act.tokens.first(.assigneSurLaCaisse, in: act.readable)
    guard let caisse else { return }
    paragraph = act.tokens.paragraph(around: caisse.lowerBound)
    if let office = value(act.tokens, caisse.upperBound, paragraph.upperBound) {
      record.comptableAssignataire = act.shown(office, by: name)
    }
  }

  /// « Le comptable assignataire de la dépense est le directeur … », « Comptable assignataire : … ».
  private static func behind(
    _ tokens: Tokens, _ words: TokenRange, _ paragraph: TokenRange
  ) -> TokenRange? {
    let end = paragraph.upperBound
    if let office = tokens.match(.commaAndArticle, at: words.upperBound, limit: end),
      tokens.match(.offices, at: office.upperBound, limit: end) != nil
    {
      // « … au comptable assignataire, le directeur régional …, ainsi qu'au contrôleur budgétaire »
      return office.upperBound..<(tokens.first(.sentenceSign, in: office.upperBound..<end)?.lowerBound ?? end)
    }
    if tokens.reads(words.upperBound, "("),
      let close = tokens.first(.closingBracket, in: words.upperBound..<min(end, words.upperBound + 24)),
      tokens.match(.office, at: words.upperBound + 1) != nil
    {
      return value(tokens, words.upperBound + 1, close.lowerBound)
    }
    var position = words.upperBound
    while position < end, position - words.upperBound < 24 {
      if tokens[position].kind == .tab { return value(tokens, position + 1, end) }
      if tokens.reads(position, "."), position + 1 == end || tokens[position + 1].marks.contains(.capital) {
        return nil
      }
      if let verb = tokens.match(.verb, at: position, limit: end) {
        let start = tokens.match(.assurePar, at: verb.upperBound, limit: end)
        return value(tokens, start?.upperBound ?? verb.upperBound, end)
      }
      position += 1
    }
    return nil
  }

  /// « Le directeur … est le comptable assignataire », « … a la qualité de comptable assignataire ».
  private static func before(
    _ tokens: Tokens, _ words: TokenRange, _ paragraph: TokenRange, _ sentences: SentenceIndex
  ) -> TokenRange? {
    guard
      let verb = tokens.last(
        .verbBefore, in: max(paragraph.lowerBound, words.lowerBound - 10)..<words.upperBound),
      verb.upperBound == words.lowerBound
    else { return nil }
    let sentence = sentences.sentence(around: words.lowerBound)
    guard sentence.contains(verb.lowerBound) else { return nil }
    return value(tokens, sentence.lowerBound, verb.lowerBound)
  }

  /// « … transmis au directeur régional des finances publiques, comptable assignataire, … ».
  private static func inApposition(
    _ tokens: Tokens, _ words: TokenRange, _ paragraph: TokenRange
  ) -> TokenRange? {
    let quality = tokens.match(.enQualiteDe, at: words.lowerBound - 3)
    let comma = (quality?.upperBound == words.lowerBound ? words.lowerBound - 3 : words.lowerBound) - 1
    guard comma > 0, tokens.reads(comma, ",") else { return nil }
    var start = comma
    while start > paragraph.lowerBound, comma - start < 40, !tokens.reads(start - 1, ","),
      !tokens.reads(start - 1, ";"), !tokens.reads(start - 1, ".")
    {
      start -= 1
    }
    let office = tokens.first(.offices, in: start..<comma)
    return office.map { $0.lowerBound..<comma }
  }

  /// The name without its article, to the end of the sentence.
  private static func value(_ tokens: Tokens, _ start: Int, _ end: Int) -> TokenRange? {
    var start = start
    while start < end,
      tokens.match(.leLaLesOrColon, at: start, limit: end) != nil || tokens.reads(start, "-")
        || tokens[start].kind == .tab
    {
      start += 1
    }
    var stop = start
    while stop < end, tokens[stop].kind != .tab, !isEnd(tokens, stop, end) { stop += 1 }
    return stop > start ? start..<stop : nil
  }

  private static func isEnd(_ tokens: Tokens, _ position: Int, _ end: Int) -> Bool {
    if tokens.reads(position, ";") { return true }
    if tokens.match(.commaQui, at: position, limit: end) != nil { return true }
    guard tokens.reads(position, ".") else { return false }
    return position + 1 >= end || !tokens[position + 1].isGlued
  }
}

extension Phrase {
  fileprivate static let comptableAssignataire = Phrase("comptable(s) [public(s)] assignataire(s)")
  fileprivate static let assigneSurLaCaisse = Phrase(
    "assigne(e)(s) [payable(s)] {sur|a} la caisse {du|de|de la|de l'|des}")
  fileprivate static let commaAndArticle = Phrase(", [{le|la|l'|les|au|a la|a l'}]")
  fileprivate static let sentenceSign = Phrase(",|;|.")
  fileprivate static let closingBracket = Phrase(")")
  fileprivate static let office = Phrase("[le|la|l'] {drfip|ddfip|direct(eur|rice|ion)|tresori(er|ere)}")
  fileprivate static let verb = Phrase("est|sont|sera|seront|:|designe est")
  fileprivate static let assurePar = Phrase("[assure(e) par] [designe(e) comme etant]")
  fileprivate static let verbBefore = Phrase(

    """
    {est|sera} [designe] [comme] [le|son|egalement le]|{a|ayant} [la] qualite de|\
    {assure|exerce} {la|les} fonction(s) de|intervient {comme|en qualite de}
    """)
  fileprivate static let enQualiteDe = Phrase("{en|es} qualite de")
  fileprivate static let leLaLesOrColon = Phrase("le|la|l'|les|:")
  fileprivate static let commaQui = Phrase(", {qui|auquel|lequel|a qui|conformement}")
  fileprivate static let offices = Phrase(
    """
    direct(eur|rice)|tresori(er|ere)|controleu(r|se)|payeu(r|se)|agent comptable|administrat(eur|rice)|cbcm|\
    drfip|ddfip|receveu(r|se)
    """)
}
