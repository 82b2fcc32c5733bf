/// Texts that are named and that are no citations: visas, the act's own title, words that identify none.
extension CitationsRule {
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
