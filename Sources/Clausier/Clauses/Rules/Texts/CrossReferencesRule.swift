/// Lists the mentions of other parts of the same act: « à l'article 4 », « aux articles 2 et 3 », « en annexe 1 ».
enum CrossReferencesRule: ClauseRule {
  static let name: StaticString = "cross-references"

  static let summary = RuleSummary(
    name, ["/crossReferences"],
    fr: "chaque mention d’un autre article ou d’une annexe de l’acte lui-même.",
    en: "every mention of another article or an annex of the act itself.")

  static func read(_ act: Act, into record: inout Record) {
    let isAmendment = record.kind == .amendment
    var found: [(start: Int, reference: CrossReference)] = []
    let own = Set(act.outline.parts(.article).compactMap(\.number))
    for mention in act.mentions.references.within(act.readable)
    where (mention.value.citation == nil || isOfThisConvention(act, mention, own, isAmendment))
      && isMention(act, mention.tokens)
      && !(isAmendment && isOfAmendedAct(act, mention, own))
    {
      let section = act.section(of: mention.tokens)
      // « articles L. 311-6 et suivants » are those of a code, even where none is named.
      for (number, words) in numbers(act.tokens, mention)
      where !number.contains(". ") && (own.contains(number) || !isForeign(act.tokens, mention)) {
        found.append(
          (
            words.lowerBound,
            CrossReference(to: act.shown(.article(number), at: words, by: name), section: section)
          ))
      }
    }
    found += points(act, own)
    found += annexes(act, isAmendment)
    record.crossReferences = found.sorted { $0.start < $1.start }.map(\.reference)
    doubtUnfound(own, &record)
  }

  /// An article that is not there is a number or a heading misread, or an article of another text.
  private static func doubtUnfound(_ own: Set<String>, _ record: inout Record) {
    let known = Set(own.map { Section.article($0) })
    for (index, reference) in record.crossReferences.enumerated()
    where reference.to.value.isArticle && !known.contains(reference.to.value) {
      record.diagnostics.append(
        .unfoundArticle(
          "\(reference.to.value)", at: reference.to.places.first, pointer: "/crossReferences/\(index)/to"))
    }
  }

  /// Whether words within a part name another; its own heading does not, nor a table of contents.
  private static func isMention(_ act: Act, _ words: TokenRange) -> Bool {
    guard let part = act.outline.part(of: words) else { return false }
    switch part.kind {
    case .article, .annex, .preamble, .footnote: break
    default: return false
    }
    // « Article 4 : Objet » at the head of a paragraph is a heading, wherever it is.
    let paragraph = act.tokens.paragraph(around: words.lowerBound)
    let start = act.tokens.match(.dashOrQuote, at: paragraph.lowerBound)?.upperBound ?? paragraph.lowerBound
    guard words.lowerBound <= start, act.tokens[words.lowerBound].marks.contains(.capital) else {
      return true
    }
    if words.lowerBound < part.text.lowerBound { return false }
    let end = words.upperBound
    return end < paragraph.upperBound && act.tokens.match(.headingSign, at: end) == nil
      && !act.tokens.reads(end, "-")
  }

  /// Whether an avenant means the act that it amends: « l'article 6 de la convention », « à l'article 7, les mots … ».
  ///
  /// It names its own articles with « du présent avenant » or « ci-dessus », or where nothing is amended.
  private static func isOfAmendedAct(
    _ act: Act, _ mention: Mention<ArticleReference>, _ own: Set<String>
  ) -> Bool {
    let tokens = act.tokens
    let end = mention.tokens.upperBound
    if tokens.match(.duPresentAvenant, at: end) != nil { return false }
    if tokens.match(.deLaConvention, at: end) != nil || tokens.match(.estModifie, at: end) != nil {
      return true
    }
    let paragraph = tokens.paragraph(around: mention.tokens.lowerBound)
    let near: TokenRange = max(paragraph.lowerBound, end - 120)..<min(paragraph.upperBound, end + 120)
    if tokens.first(.amends, in: near) != nil { return true }
    if act.outline.part(of: mention.tokens).map({ mention.tokens.upperBound <= $0.text.lowerBound }) ?? false
    {
      return true
    }
    return mention.value.articles.contains { !own.contains($0.number) }
  }

  /// « l'article 2 de la convention », as annexes say it, where the act names no other convention.
  private static func isOfThisConvention(
    _ act: Act, _ mention: Mention<ArticleReference>, _ own: Set<String>, _ isAmendment: Bool
  ) -> Bool {
    guard !isAmendment, let index = mention.value.citation, index < act.mentions.citations.count,
      mention.value.articles.allSatisfy({ own.contains($0.number) })
    else { return false }
    let text = act.mentions.citations[index].value
    let end = text.natureTokens.upperBound
    return text.nature == .convention && text.number == nil && text.date == nil
      && act.tokens.match(.convention, at: text.natureTokens.lowerBound) != nil
      && act.tokens.first(.elsewhere, in: end..<min(act.tokens.count, end + 5)) == nil
      && !act.mentions.citations.contains { namesOther($0.value, act) }
  }

  /// Whether a citation names a convention that is not this act; « Convention de délégation n° 2024-7 » in its title does not.
  private static func namesOther(_ text: FoundCitation, _ act: Act) -> Bool {
    guard text.nature == .convention, text.number != nil || text.date != nil else { return false }
    let isTitle = act.outline.part(of: text.natureTokens)?.kind == .title
    return !isTitle || act.tokens.match(.article, at: text.natureTokens.lowerBound - 1) != nil
  }

  /// Whether « de » leads to something other than the act: « l'article 32 du CCAG ».
  private static func isForeign(_ tokens: Tokens, _ mention: Mention<ArticleReference>) -> Bool {
    let end = mention.tokens.upperBound
    // « le traité, en ses articles 107 et 108 »
    if tokens.match(.enSon, at: mention.tokens.lowerBound - 2) != nil { return true }
    return !mention.value.isOwn && tokens.match(.duDeLa, at: end) != nil
      && tokens.match(.duPresent, at: end) == nil
  }

  /// The numbers of a list; « articles 2 à 5 » means those between as well.
  private static func numbers(_ tokens: Tokens, _ mention: Mention<ArticleReference>) -> [(
    String, TokenRange
  )] {
    var numbers: [(String, TokenRange)] = []
    var previous: CitedArticle?
    for article in mention.value.articles {
      if let last = previous, let from = Int(last.number), let to = Int(article.number), to > from + 1,
        to - from < 40,
        tokens.reads(last.tokens.upperBound, "a")
      {
        for between in (from + 1)..<to {
          numbers.append((String(between), last.tokens.lowerBound..<article.tokens.upperBound))
        }
      }
      numbers.append((article.number, article.tokens))
      previous = article
    }
    return numbers
  }

  /// « au point 2. ci-après » in an act whose articles are numbered without the word.
  private static func points(_ act: Act, _ own: Set<String>) -> [(start: Int, reference: CrossReference)] {
    let tokens = act.tokens
    guard let first = act.outline.parts(.article).first, tokens[first.range.lowerBound].kind == .number else {
      return []
    }
    return tokens.all(.points, in: act.readable).compactMap { word in
      guard isMention(act, word),
        let number = ArticleNumber.read(tokens, at: word.upperBound, limit: tokens.count),
        own.contains(number.canonical), tokens.match(.duDeLa, at: number.tokens.upperBound) == nil
      else { return nil }
      return (
        number.tokens.lowerBound,
        CrossReference(
          to: act.shown(.article(number.canonical), at: number.tokens, by: name),
          section: act.section(of: word))
      )
    }
  }

  // MARK: Annexes

  private static func annexes(_ act: Act, _ isAmendment: Bool) -> [(start: Int, reference: CrossReference)] {
    let tokens = act.tokens
    var found: [(start: Int, reference: CrossReference)] = []
    for word in tokens.all(.annexes, in: act.readable) where isMention(act, word) {
      let section = act.section(of: word)
      var position = word.upperBound
      let first = found.count
      while let number = ArticleNumber.read(tokens, at: position, limit: tokens.count)
        ?? letter(tokens, position)
      {
        guard !isForeign(tokens, number.tokens.upperBound),
          !isOfAmended(tokens, number.tokens.upperBound, isAmendment)
        else { break }
        found.append(
          (
            number.tokens.lowerBound,
            CrossReference(
              to: act.shown(.annex(number.canonical), at: number.tokens, by: name), section: section)
          ))
        position = number.tokens.upperBound
        guard let link = tokens.match(.link, at: position),
          tokens.match(.annexes, at: link.upperBound) == nil, isListed(tokens, word)
        else { break }
        position = link.upperBound
      }
      guard found.count == first, let only = onlyAnnex(act), section != only,
        tokens.match(.enAnnexe, at: word.lowerBound - 1) != nil,
        !isForeign(tokens, word.upperBound)
      else { continue }
      found.append(
        (word.lowerBound, CrossReference(to: act.shown(only, at: word, by: name), section: section)))
    }
    return found
  }

  private static func isListed(_ tokens: Tokens, _ word: TokenRange) -> Bool {
    tokens.reads(word.lowerBound, "annexes")
  }

  /// « annexe A ».
  private static func letter(_ tokens: Tokens, _ position: Int) -> ArticleNumber? {
    guard tokens[position].kind == .word, tokens[position].marks.contains(.capitals),
      tokens.foldedRange(position).count == 1, !tokens.reads(position, "a'")
    else { return nil }
    return ArticleNumber(
      canonical: tokens.text(position..<position + 1), tokens: position..<position + 1, value: 0, last: 0)
  }

  private static func isForeign(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.match(.text, at: position) != nil
  }

  /// « l'annexe I. de la délégation de gestion susvisée », and in an avenant any annex of « la convention ».
  private static func isOfAmended(_ tokens: Tokens, _ position: Int, _ isAmendment: Bool) -> Bool {
    let start = tokens.reads(position, ".") ? position + 1 : position
    guard let text = tokens.match(.deLaConvention, at: start) else { return false }
    return isAmendment
      || tokens.first(.elsewhere, in: text.upperBound..<min(tokens.count, text.upperBound + 5)) != nil
  }

  private static func onlyAnnex(_ act: Act) -> Section? {
    let annexes = act.outline.parts(.annex)
    return annexes.count == 1 ? annexes.first?.section : nil
  }
}

extension Phrase {
  fileprivate static let headingSign = Phrase(":|.|;")
  fileprivate static let deLaConvention = Phrase(
    """
    [,] [{premier|second|deuxieme|troisieme|dernier} alinea] [,] {de la|de ladite|de cette|du|dudit} \
    [meme] {convention|delegation|contrat|protocole|accord}|de l'avenant|de l'acte initial
    """)
  fileprivate static let duPresentAvenant = Phrase(
    "[,] {{du|au} present avenant|du present acte|ci-dessus|ci-dessous|ci-apres}")
  /// What an avenant says where it amends.
  fileprivate static let amends = Phrase(
    """
    remplace(e)(s)|modifi(e)(ee)(es)(er)|modification(s)|complete(e)(s)|insere(e)(s)|ajoute(e)(s)|supprime(e)(s)|abroge(e)(s)|\
    redige(e)(s)|redaction|reecrit(e)(s)|substitue(e)(s)|annule(e)(s)|proroge(e)(s)|prolonge(e)(s)|reporte(e)(s)|les mots|\
    porte(e)(s) {a|au}|convention initiale|delegation initiale|convention susvisee|delegation susvisee
    """)
  fileprivate static let estModifie = Phrase(

    """
    [,] {est|sont} [ainsi|donc] {modifie(e)(s)|remplace(e)(s)|complete(e)(s)|supprime(e)(s)|abroge(e)(s)|redige(e)(s)|\
    reecrit(s)}
    """)
  fileprivate static let points = Phrase("{au|aux|du|des|le|les} {point(s)|paragraphe(s)}|au §|§")
  fileprivate static let enSon = Phrase("{en|dans} {son|ses}")
  fileprivate static let duDeLa = Phrase("du|de la|de l'|des|dudit")
  fileprivate static let duPresent = Phrase(
    "{du|de la} {present(e)|convention|delegation|document|titre|chapitre}")
  fileprivate static let elsewhere = Phrase("susvise(e)|precite(e)|initial(e)|cadre")
  fileprivate static let convention = Phrase("convention")
  fileprivate static let article = Phrase("la|une|cette|ladite|de")
  fileprivate static let link = Phrase(", et|et|,|ou|a")
  fileprivate static let enAnnexe = Phrase("en annexe|l'annexe")
  fileprivate static let text = Phrase(

    """
    {du|de la|de l'|des|au|a l'|a la} [meme] {decret|arrete|loi|ordonnance|circulaire|code|marche|contrat|reglement|\
    directive|instruction|accord-cadre|ccap|cctp}
    """)
}
