/// SIG001: a party for which nobody signs by name and title.
enum MissingSignatory: CheckRule {
  static let code = "SIG001"
  static let name = "missing-signatory"
  static let severities: [Finding.Severity] = [.error, .warning, .review]
  static let scope = RuleScope.conventions
  static let skipsDrafts = true

  static let page = RulePage(
    finds: Message(
      fr:
        "Une partie pour laquelle personne ne signe avec son nom et sa qualité (la qualité donnée en tête vaut pour le même nom).",
      en:
        "A party for which nobody signs with name and title (the title given at the head serves for the same name)."
    ),
    matters: Message(
      fr:
        "La convention est signée par les chefs des services, et tout acte porte la signature de son auteur ainsi que « ses prénom, nom et qualité ».",
      en:
        "The convention is signed by the heads of the services, and every act bears its author’s signature, first name, name and title."
    ),
    source: Message(
      fr:
        "décret n° 2004-1085 du 14 octobre 2004, art. 3 ; code des relations entre le public et l’administration, L212-1",
      en:
        "décret n° 2004-1085 of 14 October 2004, art. 3; code des relations entre le public et l’administration, L212-1"
    ),
    remedy: Message(
      fr: "Ajoutez le prénom, le nom et la qualité de celui qui signe pour cette partie.",
      en: "Add first name, name and title of the person who signs for that party."),
    fails: "Pour le délégant, la directrice, Lucie Ferrand. Pour le délégataire, le directeur.",
    passes: "Pour la secrétaire générale et par délégation, le directeur du numérique, Paul GUÉNEC")

  /// The most parties that are looked for among the signatures; no act has as many.
  private static let mostParties = 20

  static func check(_ act: CheckedAct) -> Verdict {
    let parties = act.record.parties
    let signatories = act.record.signature.signatories
    guard !parties.isEmpty else {
      return .notApplicable(fr: "aucune partie n’est connue", en: "no party is known")
    }
    // Who signs for nobody that is known may sign for any of them.
    let hasStray = signatories.contains { $0.name != nil && $0.party == nil && $0.role == nil }
    var found: [Finding] = []
    for (index, party) in parties.enumerated().prefix(mostParties) {
      let own = signatories.filter { signs($0, for: index, party, parties) }
      if let named = own.first(where: { $0.name != nil }) {
        if let finding = withoutTitle(named, party, index, act) { found.append(finding) }
      } else if !hasStray {
        found.append(missing(party, index, own.first, act))
      }
    }
    return .findings(found)
  }

  private static func signs(_ signatory: Signatory, for index: Int, _ party: Party, _ parties: [Party])
    -> Bool
  {
    if let own = signatory.party { return own == index }
    guard let role = signatory.role, role != .other else { return false }
    return role == party.role
  }

  private static func missing(_ party: Party, _ index: Int, _ signatory: Signatory?, _ act: CheckedAct)
    -> Finding
  {
    let others = act.record.parties.enumerated().contains { other, twin in
      other != index && twin.role == party.role && party.role != .other
        && act.record.signature.signatories.contains { $0.party == other && $0.name != nil }
    }
    // An electronic signature that names its signer says who signed, though no word of the page does.
    let isElectronic = act.record.source.signatures.contains { $0.signer != nil }
    let name = party.name?.value ?? ""
    var finding = Finding.lack(
      others || isElectronic ? .review : .error,
      fr: "Personne ne signe, par son nom, pour « \(name) ».", en: "Nobody signs, by name, for “\(name)”.")
    if let words = column(of: party, index, act) {
      finding = finding.quoting(words, of: act)
    } else if let title = signatory?.title {
      finding = finding.showing(title, at: "/signature")
    }
    return finding.about("/signature/signatories").judgingWords()
  }

  /// The line of the signatures that names a party: « Pour le délégataire, », « La DINUM, ».
  private static func column(of party: Party, _ index: Int, _ act: CheckedAct) -> TokenRange? {
    let calls = PartyCalls(act)
    for line in act.act.lines(in: act.signatureWords)
    where line.block.zone == .body && line.content.count < 40 {
      for position in line.content {
        guard let call = calls.call(at: position) else { continue }
        guard call.party == index || call.party == nil && call.role == party.role else { continue }
        return line.content.prefix(24).isEmpty
          ? nil : line.content.lowerBound..<min(line.content.upperBound, line.content.lowerBound + 24)
      }
    }
    return nil
  }

  /// A name without a title, neither in the column nor at the head.
  private static func withoutTitle(_ signatory: Signatory, _ party: Party, _ index: Int, _ act: CheckedAct)
    -> Finding?
  {
    guard signatory.title == nil, party.representative?.title == nil, signatory.onBehalfOf == nil,
      let name = signatory.name,
      !act.signatureWords.contains(where: { OfficeWords.isOffice(act.tokens, $0) }),
      !act.sentences.contains(where: { sentence in
        sentence.kind == .parties && sentence.words.contains { OfficeWords.isOffice(act.tokens, $0) }
      })
    else { return nil }
    return Finding(
      .warning, fr: "La qualité de « \(name.value) » n’est dite nulle part.",
      en: "The title of “\(name.value)” is said nowhere."
    ).showing(name, at: "/signature/signatories")
  }
}
