/// Articles and annexes that are named and lead to no part of this act.
extension CrossReferencesRule {
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
    // The headings of the act's own articles are no near misses.
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
