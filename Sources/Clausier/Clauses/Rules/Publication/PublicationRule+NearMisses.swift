/// Bulletins and sites that are named for something else than the act's publication.
extension PublicationRule {
  static let reasons: [NearMissReason] = [.notPublishedThere, .outsideAct]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let known = Set(record.publication.venues.map { $0.value.lowercased() })
    return PublicationVenues(act.tokens).all(in: 0..<act.tokens.count).compactMap { venue in
      let text = act.tokens.text(venue)
      guard !known.contains(text.lowercased()) else { return nil }
      let isAround = venue.lowerBound >= act.readable.upperBound
      return act.miss(
        "/publication/venues", venue, reading: text, isAround ? .outsideAct : .notPublishedThere)
    }
  }
}

extension NearMissReason {
  /// A bulletin that is named for something else.
  static let notPublishedThere = NearMissReason(
    "not-published-there", fr: "Aucune phrase sur la publication de l’acte ne le nomme ici.",
    en: "No sentence about the act’s publication names it here.")
}
