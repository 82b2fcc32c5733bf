/// Other sentences that state an object.
extension SubjectRule {
  static let reasons: [NearMissReason] = [.notObjectArticle]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let said = act.tokens.all(.aPourObjet, in: act.readable)
    let sentences = SentenceIndex(act)
    return said.prefix(50).compactMap { words in
      let sentence = sentences.sentence(around: words.lowerBound)
      let text = act.tokens.text(sentence)
      guard record.subject?.value.contains(text) != true else { return nil }
      return act.miss("/subject", sentence, .notObjectArticle)
    }
  }
}

extension NearMissReason {
  /// « a pour objet » elsewhere.
  static let notObjectArticle = NearMissReason(
    "not-object-article", fr: "Un autre article dit l’objet de l’acte, ou ceci n’est pas dans un article.",
    en: "Another article states the act’s object, or this is not in an article.")
}

extension Phrase {
  fileprivate static let aPourObjet = Phrase(
    "{a|ont} pour {objet|but}|l'objet de {la presente|la|cette} {convention|delegation}")
}
