/// Articles and annexes that are named and lead to no part of this act.
extension CrossReferencesRule {
  static let reasons: [NearMissReason] = [
    .articleOfText("…"), .ofAmendedAct, .opensPart, .outsideText, .isVisa, .outsideAct,
  ]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    act.mentions.references.compactMap { mention in
      guard let reason = reason(act, mention, isAmendment: record.kind == .amendment) else { return nil }
      return act.miss("/crossReferences", mention.tokens, reason)
    }
  }

  private static func reason(
    _ act: Act, _ mention: Mention<ArticleReference>, isAmendment: Bool
  ) -> NearMissReason? {
    let citations = act.mentions.citations
    if let index = mention.value.citation, citations.indices.contains(index) {
      let text = citations[index].value
      if isAmendment, text.nature == .convention { return .ofAmendedAct }
      return .articleOfText(name(of: text))
    }
    if mention.tokens.lowerBound >= act.readable.upperBound { return .outsideAct }
    let part = act.outline.part(of: mention.tokens)
    // The headings of the act's own articles are not near misses.
    if part?.kind == .article, mention.tokens.lowerBound < part?.text.lowerBound ?? 0 { return nil }
    if isAmendment { return .ofAmendedAct }
    switch part?.kind {
    case .visas: return .isVisa
    case .article, .annex, .preamble, .footnote: return .opensPart
    default: return .outsideText
    }
  }

  private static func name(of text: FoundCitation) -> String {
    var name = text.nature.rawValue
    if let number = text.number { name += " n° " + number }
    return name
  }
}

extension NearMissReason {
  /// « l'article 2 du décret ».
  static func articleOfText(_ text: String) -> NearMissReason {
    NearMissReason(
      "article-of-text", fr: "C’est un article d’un autre texte (\(text)) : voir /citations ou /visas.",
      en: "It is an article of another text (\(text)): see /citations or /visas.")
  }

  /// « L'article 4 est remplacé par … » in an avenant.
  static let ofAmendedAct = NearMissReason(
    "of-amended-act", fr: "C’est une partie de l’acte modifié, pas de l’avenant.",
    en: "It is a part of the amended act and not of the avenant.")

  /// « Article 4 : … » as a heading.
  static let opensPart = NearMissReason(
    "opens-part", fr: "C’est un titre, pas un renvoi.", en: "It is a heading and no reference.")

  /// « l'article 4 » in a title or a table of contents.
  static let outsideText = NearMissReason(
    "outside-text", fr: "C’est hors du texte des articles, des annexes, du préambule et des notes.",
    en: "It is outside the text of the articles, the annexes, the preamble and the notes.")
}
