/// What sort of act it is, from its title and, where that does not say, from its parties and its object.
enum KindRule: ClauseRule {
  static let name: StaticString = "kind"

  static func read(_ act: Act, into record: inout Record) {
    record.kind = kind(act, record)
    if record.kind == .unknown { record.diagnostics.append(.notAConvention()) }
  }

  private static func kind(_ act: Act, _ record: Record) -> ActKind {
    let tokens = act.tokens
    let title = ActTitle(of: act).lines
    guard let first = title.first else { return fromBody(act, record, isConvention: false) }
    let isAvenant = tokens.match(
      "[projet d'] avenant|{premier|deuxieme|second|troisieme|quatrieme} avenant", at: first.lowerBound)
    if isAvenant != nil { return .amendment }
    if tokens.match("arrete|decision|decret|circulaire|instruction|note|loi", at: first.lowerBound) != nil {
      return .unknown
    }
    for line in title where tokens.first("delegation {de|en} gestion|delegations de gestion", in: line) != nil
    {
      return hasBody(act, record) ? .delegation : .unknown
    }
    let isConvention =
      tokens.match("[projet de] {convention|protocole|accord|contrat}", at: first.lowerBound) != nil
    return fromBody(act, record, isConvention: isConvention)
  }

  /// A convention has articles, parties or a signature; a page that only names one has none.
  private static func hasBody(_ act: Act, _ record: Record) -> Bool {
    !record.parties.isEmpty || act.outline.parts.contains { $0.kind == .article || $0.kind == .signature }
  }

  private static func fromBody(_ act: Act, _ record: Record, isConvention: Bool) -> ActKind {
    let roles = Set(record.parties.map(\.role))
    let articles = act.outline.parts.contains { $0.kind == .article }
    if articles, roles.contains(.delegant), roles.contains(.delegataire) { return .delegation }
    let agreed = act.outline.parts.contains { $0.kind == .agreement }
    if isConvention, articles, record.parties.count >= 2 || agreed { return .agreement }
    return .unknown
  }
}
