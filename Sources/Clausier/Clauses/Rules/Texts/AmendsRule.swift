/// For an avenant: its rank, and the act that it amends, from the title, else from the visas or the first articles.
enum AmendsRule: ClauseRule {
  static let name: StaticString = "amends"

  static let summary = RuleSummary(
    name, ["/amends"],
    fr: "pour un avenant : son rang dans l’intitulé, et la première convention nommée avec numéro ou date.",
    en: "for an avenant: its rank in the title, and the first convention named with a number or a date.")

  static func read(_ act: Act, into record: inout Record) {
    guard record.kind == .amendment else { return }
    let title = ActTitle(of: act).lines
    guard let first = title.first, let last = title.last else { return }
    let range: TokenRange = first.lowerBound..<last.upperBound
    var amendment = Amendment()
    amendment.rank = rank(range, act)
    let conventions = conventions(act)
    let inTitle = conventions.first { range.contains($0.tokens.lowerBound) }
    if inTitle == nil { readTitle(range, act, &amendment) }
    let isNamed = amendment.number != nil || amendment.date != nil
    if let named = inTitle ?? (isNamed ? nil : conventions.first { isAbove($0, act) }) {
      fill(&amendment, named, act, in: range)
    }
    complete(&amendment, from: conventions, act)
    amendment.credits = credits(act)
    record.amends = amendment
  }

  /// Whether « avenant n° 1 » follows a dash or is at the head of a further line of a title.
  static func namesItself(_ tokens: Tokens, _ line: TokenRange) -> Bool {
    guard let word = tokens.first(.ownAvenant, in: line) else {
      return false
    }
    return word.lowerBound == line.lowerBound || tokens.reads(word.lowerBound - 1, "-")
  }

  /// « la délegation de gestion n° 4 du 20 mai 2014 », a name that no text of law has.
  private static func name(_ words: TokenRange, _ act: Act, _ amendment: inout Amendment) {
    let near: TokenRange = words.lowerBound..<min(words.upperBound, words.lowerBound + 16)
    if let sign = act.tokens.first(.numero, in: near),
      let number = ReferenceNumber.read(act.tokens, at: sign.lowerBound, limit: words.upperBound)
    {
      amendment.number = act.shown(number, by: name)
    }
    let date = act.mentions.dates.within(near).first { mention in
      mention.value.day != nil
        && act.tokens.match(.du, at: mention.tokens.lowerBound - 1) != nil
    }
    amendment.date = date.map { act.shown($0.value, at: $0.tokens, by: name) }
  }

  /// « avenant n° 2 », « deuxième avenant », « avenant II ».
  private static func rank(_ range: TokenRange, _ act: Act) -> Shown<Int>? {
    let tokens = act.tokens
    guard let word = tokens.first(.avenant, in: range) else { return nil }
    // « Avenant modificatif n° 2 », « avenant de prolongation n° 1 ».
    let behind: TokenRange = word.upperBound..<min(range.upperBound, word.upperBound + 4)
    let sign = tokens.first(.numeroOrAu, in: behind)
    let position =
      sign.flatMap { tokens.match(.numero, at: $0.lowerBound)?.lowerBound } ?? word.upperBound
    if let number = ArticleNumber.read(tokens, at: position, limit: range.upperBound), number.value > 0 {
      return act.shown(number.value, at: number.tokens, by: name)
    }
    if word.lowerBound > range.lowerBound,
      let number = ArticleNumber.read(tokens, at: word.lowerBound - 1, limit: word.lowerBound),
      number.value > 0
    {
      return act.shown(number.value, at: number.tokens, by: name)
    }
    return nil
  }

  /// The conventions that are named with number or date.
  private static func conventions(_ act: Act) -> [Mention<FoundCitation>] {
    act.mentions.citations.filter { mention in
      mention.value.nature == .convention && (mention.value.number != nil || mention.value.date != nil)
        && !act.tokens.reads(mention.value.natureTokens.lowerBound, "avenant")
    }
  }

  /// What a visa says more of the act that the title names by its number or its date alone; all of it, where nothing
  /// has said either.
  private static func complete(
    _ amendment: inout Amendment, from conventions: [Mention<FoundCitation>], _ act: Act
  ) {
    if amendment.number == nil, amendment.date == nil {
      for part in act.outline.parts(.visas) {
        for line in act.lines(in: part.range) where amendment.number == nil && amendment.date == nil {
          guard let first = line.content.first,
            let vu = act.tokens.match(.vuDelegation, at: first, limit: line.content.upperBound)
          else { continue }
          let words: TokenRange = vu.lowerBound + 2..<line.content.upperBound
          name(words, act, &amendment)
          guard amendment.number != nil || amendment.date != nil, amendment.text == nil else { continue }
          amendment.kind = kind(of: words, act.tokens)
          let end = act.mentions.dates.within(words).first?.tokens.upperBound ?? vu.upperBound
          amendment.text = act.shownLine(words.lowerBound..<end, by: name)
        }
      }
      return
    }
    let same = conventions.first { mention in
      isAbove(mention, act)
        && (amendment.number.map { $0.value == mention.value.number } ?? false
          || amendment.number == nil && amendment.date.map { $0.value == mention.value.date } ?? false)
    }
    guard let same = same?.value else { return }
    if amendment.number == nil, let number = same.number, let words = same.numberTokens {
      amendment.number = act.shown(number, at: words, by: name)
    }
    if amendment.date == nil, let date = same.date, let words = same.dateTokens {
      amendment.date = act.shown(date, at: words, by: name)
    }
  }

  /// Whether words are where an avenant names the act that it amends, below its title.
  private static func isAbove(_ mention: Mention<FoundCitation>, _ act: Act) -> Bool {
    let kind = act.outline.part(of: mention.tokens)?.kind
    return kind == .visas || kind == .preamble || kind == .article || kind == .parties
  }

  /// How a title names an amended act other than a text of law: « la délégation de gestion du 20 mai 2014 ».
  private static func readTitle(_ range: TokenRange, _ act: Act, _ amendment: inout Amendment) {
    guard let base = act.tokens.first(.base, in: range) else {
      return
    }
    let words: TokenRange = base.lowerBound..<lineEnd(base.lowerBound, range, act.tokens)
    amendment.text = act.shown(words, by: name)
    amendment.kind = kind(of: words, act.tokens)
    name(words, act, &amendment)
    if amendment.date == nil, let link = act.tokens.all(.enDateDu, in: words).last,
      let torn = tornDate(link.lowerBound, act, in: range)
    {
      amendment.date = act.shown(torn.value, at: torn.tokens, by: name)
      amendment.text = act.shownLine(words.lowerBound..<torn.tokens.upperBound, by: name)
    }
  }

  private static func fill(
    _ amendment: inout Amendment, _ named: Mention<FoundCitation>, _ act: Act, in title: TokenRange
  ) {
    let citation = named.value
    var end = named.tokens.upperBound
    if let number = citation.number, let words = citation.numberTokens {
      amendment.number = act.shown(number, at: words, by: name)
    }
    if let date = citation.date, let words = citation.dateTokens {
      amendment.date = act.shown(date, at: words, by: name)
    }
    if amendment.date == nil, let date = dateBelow(end, act, in: title) {
      amendment.date = act.shown(date.value, at: date.tokens, by: name)
      end = date.tokens.upperBound
    }
    let words: TokenRange = citation.natureTokens.lowerBound..<end
    amendment.text = act.shownLine(words, by: name)
    // « à la convention du 4 mai 2021 portant délégation de gestion »
    let isTitle = title.contains(words.lowerBound)
    amendment.kind = kind(
      of: words.lowerBound..<(isTitle ? max(words.upperBound, title.upperBound) : words.upperBound),
      act.tokens)
    if let sign = act.tokens.first(.nor, in: words.upperBound..<words.upperBound + 6) {
      var position = sign.upperBound
      while act.tokens.reads(position, ":") { position += 1 }
      amendment.nor = NOR.read(act.tokens, at: position).map {
        act.shown($0.value, at: $0.tokens, by: name)
      }
    }
  }

  /// « DU 15 JUIN 2022 » on the line below the number.
  private static func dateBelow(_ end: Int, _ act: Act, in title: TokenRange) -> Mention<CalendarDate>? {
    if let torn = tornDate(end, act, in: title) { return torn }
    guard title.contains(end), act.tokens[end].kind == .lineFeed,
      let link = act.tokens.match(.enDateDu, at: end + 1)
    else { return nil }
    return act.mentions.dates.starting(at: link.upperBound)
  }

  /// « … du 9 janvier⏎2017 relative … »: the lines of a title are blocks of their own.
  private static func tornDate(_ end: Int, _ act: Act, in title: TokenRange) -> Mention<CalendarDate>? {
    let tokens = act.tokens
    guard let link = tokens.match(.enDateDu, at: end), title.contains(link.upperBound),
      let day = tokens.match(.dayMonth, at: link.upperBound),
      tokens[day.upperBound].kind == .lineFeed, title.contains(day.upperBound + 1)
    else { return nil }
    let words: TokenRange = link.upperBound..<day.upperBound + 2
    let line = tokens.text(words).replacing("\n", with: " ")
    guard let date = Recogniser.mentions(in: Tokens(Array(line.utf8))).dates.first?.value, date.day != nil
    else {
      return nil
    }
    return Mention(date, tokens: words)
  }

  private static func kind(of words: TokenRange, _ tokens: Tokens) -> ActKind {
    tokens.first(.delegationDeGestion, in: words) == nil ? .agreement : .delegation
  }

  private static func lineEnd(_ position: Int, _ range: TokenRange, _ tokens: Tokens) -> Int {
    var end = position
    while end < range.upperBound, tokens[end].kind != .lineFeed { end += 1 }
    return end
  }
}

extension Phrase {
  fileprivate static let ownAvenant = Phrase("avenant [modificatif|de _] {n°|no|numero|#}")
  fileprivate static let du = Phrase("du|le|date")
  fileprivate static let numeroOrAu = Phrase("n°|no|numero|a la|au|a l'")
  fileprivate static let vuDelegation = Phrase(
    "vu la {convention de delegation de gestion|delegation de gestion|convention}")
  fileprivate static let base = Phrase("{convention|protocole|accord|delegation de gestion}")
  fileprivate static let enDateDu = Phrase("[en date] du|signe(e) le")
  fileprivate static let dayMonth = Phrase(
    "# [er] {janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre}")
  fileprivate static let delegationDeGestion = Phrase("delegation {de|en} gestion")
}
