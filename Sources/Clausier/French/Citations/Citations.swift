/// Finds every legal text that is named, with its articles, and every other article that is named.
struct Citations {
  private let reading: SensedTokens
  private let texts: CitedText
  private let lists: ArticleList
  private var tokens: Tokens { reading.tokens }

  /// Reads a text whose dates are known.
  init(_ reading: SensedTokens, _ dates: [Mention<CalendarDate>]) {
    self.reading = reading
    texts = CitedText(reading, dates)
    lists = ArticleList(reading)
  }

  /// What is found, each in the order of the text.
  struct Found {
    var citations: [Mention<FoundCitation>] = []
    var references: [Mention<ArticleReference>] = []
    /// Articles after a text's title, by their token, with the citation they belong to.
    var awaited: [Int: (citation: Int, list: ArticleList.Found)] = [:]
  }

  /// The citations and the references to articles.
  func all() -> Found {
    var found = Found()
    var position = 0
    while position < tokens.count {
      position = max(position + 1, read(at: position, &found))
    }
    return found
  }

  /// Reads what begins at a position, and gives the token after it.
  private func read(at position: Int, _ found: inout Found) -> Int {
    guard tokens[position].kind == .word else { return position }
    let sense = reading.sense(position).kind
    if sense == .text {
      return add(texts.texts(at: position, asPart: false), from: position, articles: nil, &found)
    }
    guard sense == .article else { return code(at: position, &found) }
    if let awaited = found.awaited[position] {
      found.references.append(
        Mention(
          ArticleReference(articles: awaited.list.articles, citation: awaited.citation),
          tokens: position..<awaited.list.end))
      return awaited.list.end
    }
    guard let start = lists.afterWord(position), let list = lists.list(at: start) else { return position }
    return read(list, from: position, &found)
  }

  /// « L. 311-6 du code … » without « article » before it.
  private func code(at position: Int, _ found: inout Found) -> Int {
    guard tokens[position].marks.contains(.capital), tokens.foldedRange(position).count <= 2,
      (position + 1...position + 3).contains(where: { tokens[$0].kind == .number }),
      let list = lists.list(at: position), list.ofCode, let text = lists.owner(after: list.end),
      reading.sense(text).value == TextWord.code.rawValue
    else { return position }
    return read(list, from: position, &found)
  }

  private func read(_ first: ArticleList.Found, from position: Int, _ found: inout Found) -> Int {
    var list = first
    if let text = lists.owner(after: list.end) ?? sharedOwner(&list) {
      let cited = texts.texts(at: text, asPart: true)
      if !cited.isEmpty { return add(cited, from: position, articles: list, &found) }
      list = first
    }
    var reference = ArticleReference(articles: list.articles)
    reference.isOwn =
      tokens.match(.deLaPresent, at: list.end) != nil
    found.references.append(Mention(reference, tokens: position..<list.end))
    return list.end
  }

  /// The text of « l'article 2 et l'article 4 du décret », which owns both.
  private func sharedOwner(_ list: inout ArticleList.Found) -> Int? {
    guard let link = tokens.match(.et, at: list.end),
      let start = tokens.match(.ofArticles, at: link.upperBound),
      let second = lists.list(at: start.upperBound), let text = lists.owner(after: second.end)
    else { return nil }
    list.articles += second.articles
    list.end = second.end
    return text
  }

  private func add(
    _ cited: [CitedText.Found], from position: Int, articles: ArticleList.Found?, _ found: inout Found
  ) -> Int {
    guard !cited.isEmpty else { return position }
    for (index, text) in cited.enumerated() {
      var citation = text.citation
      if let articles, index == 0 {
        found.references.append(
          Mention(
            ArticleReference(articles: articles.articles, citation: found.citations.count),
            tokens: position..<articles.end))
        citation.articles = articles.articles + citation.articles
      }
      let start =
        index == 0
        ? position
        : citation.numberTokens?.lowerBound ?? citation.dateTokens?.lowerBound ?? position
      if let parts = text.parts { found.awaited[parts.word] = (found.citations.count, parts.list) }
      found.citations.append(Mention(citation, tokens: start..<max(text.end, start + 1)))
    }
    // Texts may be named in the title of a text.
    let end = cited.last.map(\.end) ?? position
    return cited.last?.parts.map { min($0.word, end) } ?? end
  }
}

extension Phrase {
  fileprivate static let deLaPresent = Phrase(

    """
    [,] {{de la|du|de l'|des} present(e)(s)|de {cette|la} convention|{ci-dessus|ci-dessous|ci-apres|infra|supra}}
    """)
  fileprivate static let et = Phrase("et|ou")
  fileprivate static let ofArticles = Phrase("[a|de] {l'|les} article(s)|{aux|des} articles")
}
