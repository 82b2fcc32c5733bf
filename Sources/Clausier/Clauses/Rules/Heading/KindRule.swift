/// What sort of act it is, from its title and, where that does not say, from its parties and its object.
enum KindRule: ClauseRule {
  static let name: StaticString = "kind"

  static let summary = RuleSummary(
    name, ["/kind", "/nature"],
    fr:
      "le type de l’acte et son nom, d’après le premier mot de l’intitulé, sinon d’après les rôles et l’objet.",
    en: "the kind of act and its name, from the first word of its title, else from the roles and the object.")

  static func read(_ act: Act, into record: inout Record) {
    record.kind = kind(act, record)
    record.nature = nature(act, record.kind)
    switch record.kind {
    case .unknown: record.diagnostics.append(.notAConvention())
    case .delegation: doubtRoles(&record)
    case .amendment:
      // An avenant often leaves the sides to the act that it amends.
      if act.tokens.first(.roles, in: act.readable) != nil {
        doubtRoles(&record)
      } else {
        doubtNumber(of: &record)
      }
    case .agreement: break
    }
    if record.kind != .unknown, record.title == nil {
      record.diagnostics.append(.missingPart("title", fr: "l’intitulé", en: "the title"))
    }
  }

  /// Every party of a delegation has a side; where the words do not say which, it stays open.
  private static func doubtRoles(_ record: inout Record) {
    for (index, party) in record.parties.enumerated() where party.role == .other {
      guard let name = party.name else { continue }
      record.diagnostics.append(
        .unclearRole(of: name.value, at: name.places.first, pointer: "/parties/\(index)/role"))
    }
    if let role = record.parties.first?.role, role != .other, record.parties.count > 1,
      record.parties.allSatisfy({ $0.role == role })
    {
      // One of them has the wrong role, or another party is missing.
      for (index, party) in record.parties.enumerated() {
        guard let word = party.roleText else { continue }
        record.diagnostics.append(
          .unclearRole(
            of: party.name?.value ?? word.value, at: word.places.first, pointer: "/parties/\(index)/role"))
      }
    }
    doubtNumber(of: &record)
  }

  /// No act is concluded by one party alone.
  private static func doubtNumber(of record: inout Record) {
    if record.parties.count == 1 {
      record.diagnostics.append(.missingPart("parties", fr: "l’autre partie", en: "the other party"))
    }
    if record.parties.isEmpty {
      record.diagnostics.append(.missingPart("parties", fr: "les parties", en: "the parties"))
    }
  }

  private static func kind(_ act: Act, _ record: Record) -> ActKind {
    let tokens = act.tokens
    let title = ActTitle(of: act).lines
    guard let first = title.first else { return fromBody(act, record, isConvention: false) }
    // What a body decides about an avenant is none.
    if tokens.match(.deliberation, at: first.lowerBound) != nil {
      return DelegatingDecision.isOne(act) && holdsBothSides(record) ? .delegation : .unknown
    }
    let isAvenant = tokens.match(.opensAvenant, at: first.lowerBound)
    if isAvenant != nil || title.contains(where: { AmendsRule.namesItself(tokens, $0) }) { return .amendment }
    if tokens.match(.decision, at: first.lowerBound) != nil {
      return DelegatingDecision.isOne(act) && holdsBothSides(record) ? .delegation : .unknown
    }
    let isConvention =
      tokens.match(.convention, at: first.lowerBound) != nil
    let opens = isConvention || tokens.match(.delegation, at: first.lowerBound) != nil
    for line in title
    where opens && tokens.first(.delegationsDeGestion, in: line) != nil
      || tokens.first(.givesDelegation, in: line) != nil
    {
      return hasBody(act, record) ? .delegation : .unknown
    }
    return fromBody(act, record, isConvention: isConvention)
  }

  /// Whether one party delegates and another is delegated to.
  private static func holdsBothSides(_ record: Record) -> Bool {
    record.parties.contains { $0.role == .delegant } && record.parties.contains { $0.role == .delegataire }
  }

  /// A convention has articles, parties or a signature; a page that only names one has none.
  private static func hasBody(_ act: Act, _ record: Record) -> Bool {
    !record.parties.isEmpty || act.outline.parts.contains { $0.kind == .article || $0.kind == .signature }
  }

  private static func fromBody(_ act: Act, _ record: Record, isConvention: Bool) -> ActKind {
    let articles = act.outline.parts.contains { $0.kind == .article }
    if articles, holdsBothSides(record) { return .delegation }
    let agreed = act.outline.parts.contains { $0.kind == .agreement }
    if isConvention, articles || agreed, record.parties.count >= 2 || agreed { return .agreement }
    return .unknown
  }
}

extension Phrase {
  fileprivate static let roles = Phrase("delegant(e)(s)|delegataire(s)")
  fileprivate static let opensAvenant = Phrase(
    "[projet d'] avenant|{premier|deuxieme|second|troisieme|quatrieme} avenant")
  fileprivate static let deliberation = Phrase("deliberation")
  fileprivate static let decision = Phrase("arrete|decision|decret|circulaire|instruction|note|loi")
  fileprivate static let convention = Phrase("[projet de] {convention|protocole|accord|contrat|charte}")
  fileprivate static let delegation = Phrase("[projet de] delegation|acte")
  fileprivate static let givesDelegation = Phrase(
    "{portant|valant|emportant} [convention [de]] delegation(s) {de|en} gestion")
}
