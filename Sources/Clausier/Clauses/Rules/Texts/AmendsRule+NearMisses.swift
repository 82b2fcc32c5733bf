/// Conventions that are named and that the act does not amend.
extension AmendsRule {
  static let reasons: [NearMissReason] = [.notAmended, .notTheFirst]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let reason: NearMissReason = record.amends == nil ? .notAmended : .notTheFirst
    return act.mentions.citations.compactMap { mention in
      let found = mention.value
      guard found.nature == .convention, found.number != nil || found.date != nil,
        found.number != record.amends?.number?.value || found.date != record.amends?.date?.value,
        mention.tokens.upperBound <= act.readable.upperBound,
        // The title of a convention names the convention itself.
        record.amends != nil || act.kind(of: mention.tokens) != .title
      else { return nil }
      return act.miss("/amends", mention.tokens, reading: found.summary, reason)
    }
  }
}

extension NearMissReason {
  /// A convention that an act names without amending it.
  static let notAmended = NearMissReason(
    "not-amended", fr: "L’acte n’est pas un avenant : il nomme cette convention sans la modifier.",
    en: "The act is no avenant: it names this convention without amending it.")

  /// Another convention than the amended one.
  static let notTheFirst = NearMissReason(
    "not-the-first", fr: "Une autre convention est nommée avant, dans l’intitulé ou plus haut.",
    en: "Another convention is named before, in the title or further up.")
}
