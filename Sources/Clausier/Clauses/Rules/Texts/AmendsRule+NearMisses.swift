/// Conventions that are named and that the act does not amend.
extension AmendsRule {
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
