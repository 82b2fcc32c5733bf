/// Words that would have made the act of another kind.
extension KindRule {
  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let title = ActTitle(of: act).lines
    var misses: [NearMiss] = []
    if record.kind != .delegation {
      let spoken = act.tokens.all("delegation(s) {de|en} gestion", in: act.readable)
      let named = Covering(title)
      misses += spoken.filter { !named.meets($0) }.prefix(20).map {
        act.miss("/kind", $0, reading: ActKind.delegation.rawValue, .notInTitle)
      }
    }
    if record.kind != .amendment, let first = title.first, let last = title.last {
      misses += act.tokens.all("avenant(s)", in: first.lowerBound..<last.upperBound).map {
        act.miss("/kind", $0, reading: ActKind.amendment.rawValue, .notFirstWord)
      }
    }
    return misses
  }
}
