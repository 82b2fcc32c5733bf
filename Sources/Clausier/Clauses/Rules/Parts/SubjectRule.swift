/// The act's object: the first paragraph of the article that states it.
enum SubjectRule: ClauseRule {
  static let name: StaticString = "subject"

  static let summary = RuleSummary(
    name, ["/subject"],
    fr: "le premier alinéa de l’article intitulé « Objet », sinon de celui qui dit « a pour objet ».",
    en: "the first paragraph of the article headed « Objet », else of the one that says « a pour objet ».")

  static func read(_ act: Act, into record: inout Record) {
    let articles = act.outline.parts(.article)
    let article =
      articles.first { part in
        part.heading.map { heading in
          act.tokens.first(.objet, in: heading) != nil
        } ?? false
      } ?? articles.first { statesObject($0, act) }
      ?? articles.first { $0.heading == nil }.flatMap { $0.section == articles.first?.section ? $0 : nil }
    guard let article, !article.text.isEmpty else { return }
    let end = article.text.first { act.tokens[$0].kind == .lineFeed } ?? article.text.upperBound
    record.subject = act.shownText(article.text.lowerBound..<end, by: name)
  }

  private static func statesObject(_ part: OutlinePart, _ act: Act) -> Bool {
    act.tokens.first(.aPourObjet, in: part.text.prefix(60)) != nil
  }
}

extension Phrase {
  fileprivate static let objet = Phrase("objet|objectif(s)")
  fileprivate static let aPourObjet = Phrase(

    """
    {a|ont} pour objet|a pour but de|l'objet de {la presente|la|cette} {convention|delegation}|\
    porte sur|definit les {conditions|modalites}
    """)
}
