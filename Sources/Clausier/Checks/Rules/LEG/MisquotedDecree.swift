/// LEG009: an article of the decree is cited that it does not have, or for another subject.
enum MisquotedDecree: CheckRule {
  static let code = "LEG009"
  static let name = "misquoted-decree"
  static let severities: [Finding.Severity] = [.warning, .note]
  static let scope = RuleScope.conventions

  static let page = RulePage(
    finds: Message(
      fr:
        "Un article du décret est cité qui n’existe pas (7 et au-delà), ou pour un autre sujet que le sien (note).",
      en:
        "An article of the decree is cited that does not exist (7 and above), or for another subject than its own (note)."
    ),
    matters: Message(
      fr:
        "Le décret a six articles : 1 objet, 2 contenu et publication, 3 signature, 4 crédits, 5 fin, 6 exécution.",
      en:
        "The decree has six articles: 1 object, 2 content and publication, 3 signature, 4 credits, 5 end, 6 execution."
    ),
    source: .decree("1 à 6"),
    remedy: Message(fr: "Corrigez le numéro de l’article.", en: "Correct the number of the article."),
    fails:
      "Conformément à l’article 8 du décret n° 2004-1085 du 14 octobre 2004, il peut être mis fin à la délégation.",
    passes:
      "En application des articles 2 et 4 du décret n° 2004-1085 du 14 octobre 2004, le délégant confie …")

  static func check(_ act: CheckedAct) -> Verdict {
    let cited = DecreeCitations(act).right.filter { !$0.value.articles.isEmpty }
    guard !cited.isEmpty else {
      return .notApplicable(fr: "aucun article du décret n’est cité", en: "no article of the decree is cited")
    }
    let sentences = SentenceIndex(act.act)
    return .findings(cited.compactMap { finding(about: $0, sentences, act) })
  }

  private static func finding(
    about mention: Mention<FoundCitation>, _ sentences: SentenceIndex, _ act: CheckedAct
  ) -> Finding? {
    let articles = mention.value.articles
    for article in articles {
      guard let number = Int(article.number), number > 6 else { continue }
      let start = max(0, article.tokens.lowerBound - 1)
      let end = max(article.tokens.upperBound, mention.value.natureTokens.upperBound)
      return Finding(
        .warning, fr: "Le décret n° 2004-1085 n’a que six articles ; il n’a pas d’article \(number).",
        en: "Decree n° 2004-1085 has only six articles; it has no article \(number)."
      ).quoting(start..<end, of: act)
    }
    // Of several articles one is the right one.
    guard articles.count == 1, let article = articles.first, let number = Int(article.number),
      act.act.outline.part(of: article.tokens)?.kind == .article
    else { return nil }
    let sentence = sentences.sentence(around: article.tokens.lowerBound)
    let subjects: [(article: Int, words: Phrase, fr: String, en: String)] = [
      (5, .ending, "la fin de la délégation", "the end of the delegation"),
      (2, .publishing, "la publication", "publication"),
    ]
    for subject in subjects where act.says(subject.words, in: sentence) && number != subject.article {
      guard !act.says(.money, in: sentence) else { continue }
      return Finding(
        .note,
        fr:
          "L’article \(number) du décret est cité, mais c’est l’article \(subject.article) qui porte sur \(subject.fr).",
        en: "Article \(number) of the decree is cited, but article \(subject.article) is about \(subject.en)."
      ).quoting(mention.tokens, of: act)
    }
    return nil
  }
}

extension Phrase {
  fileprivate static let ending = Phrase(
    "mis fin|mettre fin|mettre un terme|resilie(e)|resiliation|denonce(e)")
  fileprivate static let publishing = Phrase("publie(e)(s)|publication")
  fileprivate static let money = Phrase("ordonnateur(s)|credits|depenses|comptable|controleur|signe(e)")
}
