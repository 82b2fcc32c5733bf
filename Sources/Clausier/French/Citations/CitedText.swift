/// Reads the name of one legal text: nature, number, date, what follows them, title, articles.
struct CitedText {
  private let reading: SensedTokens
  private let articles: ArticleList
  private let numbers: TextNumber
  private let notes: NoteMark
  private let dates: [Mention<CalendarDate>]
  private var tokens: Tokens { reading.tokens }

  init(_ reading: SensedTokens, _ dates: [Mention<CalendarDate>]) {
    self.reading = reading
    self.dates = dates
    articles = ArticleList(reading)
    numbers = TextNumber(tokens: reading.tokens)
    notes = NoteMark(tokens: reading.tokens)
  }

  /// A citation and the token after its last word that is read.
  struct Found {
    var citation: FoundCitation
    var end: Int
    /// The token after the title, if there is one; else ``end``.
    var titleEnd: Int
    /// The articles that follow it.
    var parts: Parts?
  }

  /// Articles that follow a text, from the word « article » on.
  struct Parts {
    var word: Int
    var list: ArticleList.Found
  }

  /// The text whose nature's word is at a position, and the further ones of a list (« … et n° B du … »).
  ///
  /// `asPart`: « l'article 2 du » comes before it, so that the bare word is a citation as well.
  func texts(at position: Int, asPart: Bool) -> [Found] {
    guard let word = TextWord(rawValue: reading.sense(position).value), !isOwn(position) else { return [] }
    if word == .code { return code(at: position, asPart: asPart).map { [$0] } ?? [] }
    let head = nature(word, at: position)
    var found: [Found] = []
    guard let first = body(head, from: head.tokens.upperBound, asPart: asPart) else { return [] }
    found.append(first)
    while let last = found.last, let next = further(after: last, head) { found.append(next) }
    return found
  }

  private typealias Head = (nature: TextNature, tokens: TokenRange)

  private func nature(_ word: TextWord, at position: Int) -> Head {
    if word == .loi, tokens.match(.organique, at: position + 1) != nil {
      return (.loiOrganique, position..<position + 2)
    }
    if word == .decret, let law = tokens.match(.loi, at: position + 1), tokens[law.lowerBound].isGlued {
      return (.decret, position..<law.upperBound)
    }
    return (word.nature, position..<position + 1)
  }

  /// « la présente convention », « le présent arrêté », « cette décision ».
  private func isOwn(_ position: Int) -> Bool {
    tokens.match(.present, at: position - 1) != nil || tokens.match(.projetDe, at: position - 2) != nil
  }

  // MARK: Number and date

  private func body(_ head: Head, from start: Int, asPart: Bool) -> Found? {
    var citation = FoundCitation(nature: head.nature, natureTokens: head.tokens)
    var end = head.tokens.upperBound
    if let core = core(from: start, window: 16) {
      set(core, &citation)
      end = core.end
    }
    flags(&citation, &end, from: citation.number == nil && citation.date == nil ? start : end)
    citation.refersBack = citation.refersBack || pointsBack(head.tokens.lowerBound)
    guard citation.number != nil || citation.date != nil || asPart || citation.refersBack else { return nil }
    // « le décret susvisé » needs no more; nor does « la convention susvisée ».
    return finish(citation, end)
  }

  private typealias Core = (number: TokenRange?, date: Mention<CalendarDate>?, end: Int)

  private func set(_ core: Core, _ citation: inout FoundCitation) {
    if let number = core.number {
      citation.number = tokens.closedText(number)
      citation.numberTokens = number
    }
    citation.date = core.date?.value
    citation.dateTokens = core.date?.tokens
  }

  /// The first number or date after the nature, over the few words that may come between.
  private func core(from start: Int, window: Int) -> Core? {
    var position = start
    while position < start + window {
      if let number = numbers.number(at: position) ?? initials(at: position, isFirst: position == start) {
        let date = date(after: number.upperBound)
        return (number, date?.mention, date?.end ?? number.upperBound)
      }
      if let date = dated(at: position) {
        let end = date.tokens.upperBound
        // « la loi du 6 janvier 1978 n° 78-17 »
        if tokens.match(.numeroOrN, at: end) != nil, let number = numbers.number(at: end) {
          return (number, date, number.upperBound)
        }
        return (nil, date, end)
      }
      guard
        let next = notes.end(at: position) ?? norEnd(position) ?? (isBetween(position) ? position + 1 : nil)
      else {
        return nil
      }
      position = next
    }
    return nil
  }

  /// « circulaire DGFiP/1A », « circulaire interministérielle CD-1166 du 27 mai 2005 ».
  private func initials(at position: Int, isFirst: Bool) -> TokenRange? {
    guard let number = numbers.initials(at: position) else { return nil }
    let isSlashed = number.contains { tokens.reads($0, "/") }
    return isFirst && isSlashed || date(after: number.upperBound) != nil ? number : nil
  }

  /// The token after « NOR : ABCD1234567A » or « NOR ABCD1234567A ».
  private func norEnd(_ position: Int) -> Int? {
    guard let word = tokens.match(.nor, at: position), tokens[word.upperBound].kind == .word else {
      return nil
    }
    var end = word.upperBound + 1
    while tokens.continuesCode(end) { end += 1 }
    return tokens.hasDigit(word.upperBound..<end) ? end : nil
  }

  /// Whether a token may come between a text's nature and its number or date.
  private func isBetween(_ position: Int) -> Bool {
    switch tokens[position].kind {
    case .word:
      if reading.sense(position).kind == .text, !tokens[position].isGlued {
        return reading.reads(position, "accord")
      }
      return tokens.match(.stops, at: position) == nil
    case .symbol:
      if reading.reads(position, "-") || reading.reads(position, "/") { return tokens[position].isGlued }
      return tokens.match(.union, at: position) != nil || reading.reads(position, "(")
        || (reading.reads(position, ":") && reading.reads(position - 1, "nor"))
    default: return false
    }
  }

  /// A date after « du », « en date du », « signée le ».
  private func dated(at position: Int) -> Mention<CalendarDate>? {
    guard let link = tokens.match(.du, at: position) else { return nil }
    let isDay = tokens.match(.le, at: position) != nil
    guard
      !isDay
        || tokens.match(.signe, at: position - 1) != nil
    else { return nil }
    return mention(at: link.upperBound)
  }

  private func date(after position: Int) -> (mention: Mention<CalendarDate>, end: Int)? {
    let start = notes.end(at: position) ?? afterInitials(position)
    guard let link = tokens.match(.dateLink, at: start), let mention = mention(at: link.upperBound) else {
      return nil
    }
    return (mention, mention.tokens.upperBound)
  }

  /// The token after the initials of a service: « n° 2018-2019 SG/DCL/BU du 17 octobre 2018 ».
  private func afterInitials(_ position: Int) -> Int {
    var end = tokens.match(.comma, at: position)?.upperBound ?? position
    let start = end
    while end < position + 14, tokens.match(.du, at: end) == nil,
      tokens[end].kind == .word && tokens[end].marks.contains(.capital)
        || end > start && tokens[end].isGlued && tokens[end].kind != .lineFeed && tokens[end].kind != .tab
    {
      end += 1
    }
    return end
  }

  /// The date that begins at a token.
  private func mention(at position: Int) -> Mention<CalendarDate>? {
    guard let date = dates.starting(at: position), date.value.day != nil else { return nil }
    return date
  }

  // MARK: What follows

  private func finish(_ start: FoundCitation, _ position: Int) -> Found {
    var citation = start
    var end = position
    var titleEnd = position
    if let note = notes.end(at: end) {
      end = note
      flags(&citation, &end, from: end)
    }
    if let title = TextTitle(reading).title(at: end) {
      citation.titleTokens = title
      titleEnd = title.upperBound
      var after = titleEnd
      flags(&citation, &after, from: titleEnd)
      titleEnd = after
    }
    let parts = parts(after: titleEnd)
    if let list = parts?.list {
      citation.articles = list.articles
      titleEnd = list.end
      if citation.titleTokens == nil { end = list.end }
    }
    return Found(citation: citation, end: max(end, position), titleEnd: max(titleEnd, position), parts: parts)
  }

  /// « modifié », « susvisé » and similar words in any order.
  private func flags(_ citation: inout FoundCitation, _ end: inout Int, from start: Int) {
    var position = start
    while true {
      if let match = tokens.match(.modifie, at: position) {
        citation.amended = true
        position = match.upperBound
      } else if let match = tokens.match(.back, at: position) {
        citation.refersBack = true
        position = match.upperBound
      } else if let match = tokens.match(.consolide, at: position) {
        position = match.upperBound
      } else {
        break
      }
    }
    if position > start { end = position }
  }

  /// « ledit décret », « de ladite convention ».
  private func pointsBack(_ position: Int) -> Bool {
    tokens.match(.dudit, at: position - 1) != nil
  }

  /// « , et notamment son article 6 », « en ses articles 2 et 3 », « , article 6 »; not « et l'article 3 de la loi ».
  private func parts(after position: Int) -> Parts? {
    guard let match = tokens.match(.partsLink, at: position), let word = tokens.last(.article, in: match),
      let list = articles.list(at: match.upperBound), articles.owner(after: list.end) == nil
    else { return nil }
    return Parts(word: word.lowerBound, list: list)
  }

  // MARK: Lists and codes

  /// The next text of « les décrets n° A du … et n° B du … », « des arrêtés des 3 mars et 5 mai 2024 ».
  private func further(after last: Found, _ head: Head) -> Found? {
    guard let link = tokens.match(.next, at: last.titleEnd) else { return nil }
    let start = link.upperBound
    if let number = numbers.number(at: start) {
      let date = date(after: number.upperBound)
      return further(head, (number, date?.mention, date?.end ?? number.upperBound))
    }
    guard last.citation.date != nil, last.citation.number == nil else { return nil }
    let day = tokens.match(.celui, at: start)?.upperBound ?? start
    guard let date = mention(at: day) else { return nil }
    return further(head, (nil, date, date.tokens.upperBound))
  }

  private func further(_ head: Head, _ core: Core) -> Found {
    var citation = FoundCitation(nature: head.nature, natureTokens: head.tokens)
    set(core, &citation)
    var end = core.end
    flags(&citation, &end, from: end)
    return finish(citation, end)
  }

  /// A code by its known name, or by any name after one of its articles.
  private func code(at position: Int, asPart: Bool) -> Found? {
    let start = position + 1
    guard let end = CodeNames.end(tokens, at: start) ?? (asPart ? nameEnd(start) : nil) else {
      guard asPart || reading.reads(position - 1, "dudit") else { return nil }
      var citation = FoundCitation(nature: .code, natureTokens: position..<start)
      citation.refersBack = true
      return Found(citation: citation, end: start, titleEnd: start)
    }
    var citation = FoundCitation(nature: .code, natureTokens: position..<end)
    citation.titleTokens = position..<end
    var after = end
    flags(&citation, &after, from: end)
    let parts = parts(after: after)
    if let list = parts?.list {
      citation.articles = list.articles
      after = list.end
    }
    return Found(citation: citation, end: after, titleEnd: after, parts: parts)
  }

  /// The end of an unknown code's name: a few words from « de », « du », « général » on.
  private func nameEnd(_ start: Int) -> Int? {
    guard tokens.match(.deOrGeneral, at: start) != nil else { return nil }
    var end = start
    while end < start + 10, tokens[end].kind == .word, tokens.match(.stops, at: end) == nil {
      end += 1
    }
    return end > start + 1 ? end : nil
  }
}

extension Phrase {
  fileprivate static let organique = Phrase("organique(s)")
  fileprivate static let loi = Phrase("-loi")
  fileprivate static let present = Phrase("present(e)(s)")
  fileprivate static let projetDe = Phrase("projet de")
  fileprivate static let numeroOrN = Phrase("n°|no|n")
  fileprivate static let union = Phrase("( {ue|ce|cee|euratom} )|)|ue|ce")
  fileprivate static let du = Phrase("du|des|de|le|les")
  fileprivate static let le = Phrase("le|les")
  fileprivate static let signe = Phrase("signe(e)(s)|conclu(e)(s)|date(e)(s)|notifie(e)(s)|intervenu(e)(s)")
  fileprivate static let modifie = Phrase("[,|(] modifie(e)(s) [)]")
  fileprivate static let consolide = Phrase("[,] {consolide(e)(s)|complete(e)(s)|abroge(e)(s)}")
  fileprivate static let dudit = Phrase("dudit|ledit|ladite|audit|lesdit(e)s|desdit(e)s")
  fileprivate static let article = Phrase("article(s)|art")
  fileprivate static let comma = Phrase(",")
  fileprivate static let next = Phrase(", et|; et|,|;|et|ainsi que")
  fileprivate static let celui = Phrase("du|celui du|celle du|le")
  fileprivate static let deOrGeneral = Phrase("de|du|des|d'|general")
  fileprivate static let stops = Phrase(
    """
    et|ou|qui|que|dont|est|sont|a|ont|sera|seront|peut|doit|prend|prennent|entre|entrent|dans|par|pour|avec|sans|sur\
    |au|aux|en vigueur|relati(f|fs|ve|ves)|portant|fixant|pris(e)(s)|jusqu'|comme|ci|vu|prevoi(t|ent)|s'|se|il|elle\
    |expire|court|cesse|demeure|reste|article(s)
    """)
  fileprivate static let dateLink = Phrase(
    """
    [,] [modifie(e)(s)] [du parlement europeen et du conseil|de la commission [europeenne]|du conseil|du premier ministre] \
    [en date|date(e)(s)] [signe(e)(s)] \
    {du|de|le}
    """)
  fileprivate static let back = Phrase(
    """
    [,] {sus-vise(e)(s)|susvise(e)(s)|susmentionne(e)(s)|sus-mentionne(e)(s)|precite(e)(s)\
    |{mentionne(e)(s)|cite(e)(s)|vise(e)(s)} {ci-dessus|plus haut|supra|en reference|aux visas}}
    """)
  fileprivate static let partsLink = Phrase(
    """
    [,|(] [et] {notamment|en particulier|specialement} [en|dans] {son|ses|l'|les} {article(s)|art [.]}\
    |[,|(] [et] [en|dans] {son|ses} {article(s)|art [.]}|{,|(} {article(s)|art [.]}
    """)
}
