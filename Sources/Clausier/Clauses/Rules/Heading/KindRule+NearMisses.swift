/// Words that would have made the act of another kind.
extension KindRule {
  static let reasons: [NearMissReason] = [.notInTitle, .notFirstWord]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let title = ActTitle(of: act).lines
    var misses: [NearMiss] = []
    if record.kind != .delegation {
      let spoken = act.tokens.all(.delegationsDeGestion, in: act.readable)
      let named = Covering(title)
      misses += spoken.filter { !named.meets($0) }.prefix(20).map {
        act.miss("/kind", $0, reading: ActKind.delegation.rawValue, .notInTitle)
      }
    }
    if record.kind != .amendment, let first = title.first, let last = title.last {
      misses += act.tokens.all(.avenants, in: first.lowerBound..<last.upperBound).map {
        act.miss("/kind", $0, reading: ActKind.amendment.rawValue, .notFirstWord)
      }
    }
    return misses
  }
}

extension NearMissReason {
  /// « délégation de gestion » outside the title.
  static let notInTitle = NearMissReason(
    "not-in-title", fr: "Ces mots sont dans le texte ; l’intitulé ne les dit pas.",
    en: "These words are in the text; the title does not say them.")

  /// « avenant » that does not begin the title.
  static let notFirstWord = NearMissReason(
    "not-first-word", fr: "L’intitulé ne commence pas par ce mot.",
    en: "The title does not begin with this word.")
}
