/// Texts that are named and that are not citations: visas, the act's own title, words that identify none.
extension CitationsRule {
  static let reasons: [NearMissReason] = [.withinTitle, .unidentified, .isVisa, .outsideAct]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    act.mentions.citations.compactMap { mention in
      let found = mention.value
      let isKnown = found.number != nil || found.date != nil
      let reason: NearMissReason
      switch act.kind(of: mention.tokens) {
      case .visas: reason = .isVisa
      case .title: reason = .withinTitle
      case .other where mention.tokens.lowerBound >= act.readable.upperBound: reason = .outsideAct
      default:
        guard !isKnown, found.nature != .code, !found.refersBack else { return nil }
        // « la convention » and « l'avenant » are the act itself.
        guard found.nature != .convention, found.nature != .other else { return nil }
        reason = .unidentified
      }
      return act.miss("/citations", mention.tokens, reading: isKnown ? found.summary : nil, reason)
    }
  }
}

extension NearMissReason {
  /// A text that the title names.
  static let withinTitle = NearMissReason(
    "within-title", fr: "C’est dans l’intitulé, qui nomme l’acte lui-même ou celui qu’il modifie.",
    en: "It is in the title, which names the act itself or the one that it amends.")

  /// « la convention », « ce décret ».
  static let unidentified = NearMissReason(
    "unidentified", fr: "Ni numéro ni date ne disent de quel texte il s’agit.",
    en: "Neither number nor date say which text it is.")
}
