/// Texts that are named and that are not visas.
extension VisasRule {
  static let reasons: [NearMissReason] = [.namedBefore, .citedElsewhere]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let visas = Set(
      record.visas.flatMap { visa in
        [visa.number.map { $0.value }, visa.date?.value.description].compactMap { $0 }.map {
          visa.nature.rawValue + " " + $0
        }
      })
    return act.mentions.citations.compactMap { mention in
      let found = mention.value
      let isKnown = found.number != nil || found.date != nil
      if act.kind(of: mention.tokens) == .visas {
        return found.refersBack && !isKnown ? act.miss("/visas", mention.tokens, .namedBefore) : nil
      }
      // The title names the act itself.
      guard isKnown, !isVisa(found, among: visas), act.kind(of: mention.tokens) != .title else {
        return nil
      }
      return act.miss("/visas", mention.tokens, reading: found.summary, .citedElsewhere)
    }
  }

  private static func isVisa(_ found: FoundCitation, among visas: Set<String>) -> Bool {
    guard let key = found.number ?? found.date?.description else { return false }
    return visas.contains(found.nature.rawValue + " " + key)
  }
}

extension NearMissReason {
  /// « ledit décret ».
  static let namedBefore = NearMissReason(
    "named-before", fr: "Ces mots renvoient à un texte déjà nommé.",
    en: "These words point to a text named before.")

  /// A text named outside the lines « Vu ».
  static let citedElsewhere = NearMissReason(
    "cited-elsewhere", fr: "Ce texte est cité hors des lignes « Vu » : voir /citations.",
    en: "This text is cited outside the lines « Vu »: see /citations.")
}
