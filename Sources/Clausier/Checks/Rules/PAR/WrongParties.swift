/// PAR001: not at least one délégant and one délégataire, or the same service twice.
enum WrongParties: CheckRule {
  static let code = "PAR001"
  static let name = "wrong-parties"
  static let severities: [Finding.Severity] = [.error, .review]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr: "L’acte ne nomme pas au moins un délégant et un délégataire, ou nomme deux fois le même service.",
      en: "The act does not name at least one délégant and one délégataire, or names the same service twice."),
    matters: Message(
      fr: "Un service confie, un autre service exécute : sans deux services, il n’y a pas de délégation.",
      en: "One service confides, another one carries out: without two services there is no delegation."),
    source: .decree("1"),
    remedy: Message(
      fr:
        "Nommez en tête de l’acte chaque service, suivi de « ci-après “le délégant” » ou « ci-après “le délégataire” ».",
      en:
        "Name each service at the head of the act, followed by “ci-après ‘le délégant’” or “ci-après ‘le délégataire’”."
    ),
    fails: "Entre la direction des haies, ci-après « le délégant », Et Vu le décret …",
    passes: "Entre la direction des haies, délégante, et les services A et B, ci-après « les délégataires ».")

  static func check(_ act: CheckedAct) -> Verdict {
    if let twin = twin(act) { return .finding(twin) }
    let parties = act.record.parties
    let sides: [(role: PartyRole, fr: String, en: String)] = [
      (.delegant, "délégant", "délégant"), (.delegataire, "délégataire", "délégataire"),
    ]
    let missing = sides.filter { side in !parties.contains { $0.role == side.role } }
    guard let side = missing.first else { return .clear }
    // Where words name the side, or two sign, the party is there and was perhaps not read.
    let heads = act.sentences.filter { $0.kind == .parties || $0.kind == .title }
    let isNamed = heads.contains { sentence in
      sentence.words.contains { RoleWord.role(act.tokens, $0) == side.role }
    }
    let isDoubtful = isNamed || parties.count > 1 || act.record.signature.signatories.count > 1
    return .finding(
      .lack(
        isDoubtful ? .review : .error, fr: "Aucune partie n’est nommée comme \(side.fr).",
        en: "No party is named as \(side.en)."
      ).about("/parties").judgingWords())
  }

  /// The second of two parties of different sides that have the same name.
  private static func twin(_ act: CheckedAct) -> Finding? {
    var known: [[[UInt8]]: (index: Int, role: PartyRole, name: Shown<String>)] = [:]
    for (index, party) in act.record.parties.enumerated() {
      guard let name = party.name, case let words = CheckedAct.words(of: name.value), words.count > 1 else {
        continue
      }
      guard let other = known[words], other.role != party.role else {
        known[words] = (index, party.role, name)
        continue
      }
      return Finding(
        .error, fr: "Le même service, « \(name.value) », est nommé des deux côtés.",
        en: "The same service, “\(name.value)”, is named on both sides."
      ).showing(name, at: "/parties/\(index)/name").comparing(
        Basis(fr: "l’autre partie", en: "the other party", other.name, at: "/parties/\(other.index)/name"))
    }
    return nil
  }
}
