/// PAR003: a role that no party bears, or a misspelt one.
enum StrayAlias: CheckRule {
  static let code = "PAR003"
  static let name = "stray-alias"
  static let severities: [Finding.Severity] = [.warning, .note]
  static let scope = RuleScope.conventions

  static let page = RulePage(
    finds: Message(
      fr:
        "Un rôle qu’aucune partie ne porte (« le mandataire s’engage », « partenaire-délégué »), un rôle mal écrit (« déléataire »), un nom donné à deux parties. Les mots « délégant » et « délégataire » seuls passent toujours.",
      en:
        "A role that no party bears (“le mandataire s’engage”, “partenaire-délégué”), a misspelt one (“déléataire”), a name given to two parties. The bare roles always pass."
    ),
    matters: Message(
      fr: "On ne sait plus qui est obligé.", en: "One no longer knows who is bound."),
    remedy: Message(
      fr: "Employez partout le nom que l’acte donne à la partie en tête.",
      en: "Use the name that the head of the act gives the party."),
    fails: "Le mandataire s’engage à tenir à jour un tableau de bord.",
    passes: "Les équipes partenaires sont réunies chaque mois.")

  static func check(_ act: CheckedAct) -> Verdict {
    .findings(slips(act) + strays(act) + compounds(act) + doubles(act))
  }

  // MARK: Misspelt

  /// A finding for each slip, at its first place.
  private static func slips(_ act: CheckedAct) -> [Finding] {
    let tokens = act.tokens
    var known: Set<ArraySlice<UInt8>> = []
    var found: [Finding] = []
    var hasNote = false
    for position in act.act.readable where tokens[position].kind == .word {
      if RoleSpelling.isSlip(tokens, position), isNoun(position, tokens),
        known.insert(tokens.folded[tokens.foldedRange(position)]).inserted
      {
        let words = RoleWord.compound(tokens, position)
        let said = act.quote(words)
        found.append(
          Finding(
            .warning, fr: "Le rôle est mal écrit : « \(said) ».", en: "The role is misspelt: “\(said)”."
          )
          .quoting(words, of: act).judgingWords())
      } else if !hasNote, RoleSpelling.lacksAccents(tokens, position) {
        hasNote = true
        found.append(
          Finding(
            .note, fr: "Le rôle est écrit sans ses accents : « \(act.quote(position..<position + 1)) ».",
            en: "The role is written without its accents: “\(act.quote(position..<position + 1))”."
          ).quoting(position..<position + 1, of: act).judgingWords())
      }
    }
    return found
  }

  /// « en déléguant » is a verb; a role has an article, or a hyphen, or quotes before it.
  private static func isNoun(_ position: Int, _ tokens: Tokens) -> Bool {
    tokens.match(.beforeNoun, at: position - 1) != nil || tokens.reads(position - 1, "-")
      || tokens.reads(position - 1, "\"")
  }

  // MARK: Borne by nobody

  /// Roles of other acts that promise something here.
  private static func strays(_ act: CheckedAct) -> [Finding] {
    let tokens = act.tokens
    var known: Set<ArraySlice<UInt8>> = []
    var found: [Finding] = []
    for sentence in act.clauses {
      for lead in tokens.all(.strayRole, in: sentence.words) {
        let noun = lead.upperBound - 1
        guard
          lead.lowerBound == sentence.words.lowerBound
            || tokens.match(.leadsElsewhere, at: lead.lowerBound - 1) == nil,
          let verb = tokens.match(.promises, at: lead.upperBound, limit: sentence.words.upperBound),
          known.insert(stem(noun, tokens)).inserted, !isDefined(noun, act)
        else { continue }
        found.append(stray(lead.lowerBound..<verb.upperBound, act.quote(lead), act))
      }
    }
    return found
  }

  private static func stem(_ noun: Int, _ tokens: Tokens) -> ArraySlice<UInt8> {
    let letters = tokens.folded[tokens.foldedRange(noun)]
    return letters.last == UInt8(ascii: "s") ? letters.dropLast() : letters
  }

  private static func stray(_ words: TokenRange, _ said: String, _ act: CheckedAct) -> Finding {
    Finding(
      .warning, fr: "Aucune partie ne s’appelle « \(said) ».", en: "No party is called “\(said)”."
    ).quoting(words, of: act)
  }

  /// Whether the act gives a name somewhere: « ci-après “le mandataire” », or a party's own.
  private static func isDefined(_ noun: Int, _ act: CheckedAct) -> Bool {
    let tokens = act.tokens
    let stem = stem(noun, tokens)
    let isOfParty = act.record.parties.contains { party in
      let texts =
        [party.name?.value, party.acronym?.value, party.roleText?.value].compactMap { $0 }
        + party.aliases.map(\.value)
      return texts.contains { CheckedAct.words(of: $0).contains { $0[...].starts(with: stem) } }
    }
    return isOfParty
      || act.act.readable.contains { position in
        position != noun && tokens[position].kind == .word
          && tokens.folded[tokens.foldedRange(position)].starts(with: stem)
          && (tokens.match(.called, at: position - 3) != nil || tokens.match(.called, at: position - 2) != nil
            || tokens.reads(position - 1, "\"") && tokens.reads(position + 1, "\"")
            || tokens.match(.leLa, at: position - 1) != nil && tokens.reads(position - 2, "\""))
      }
  }

  /// « partenaire-délégué » where the parties are « partenaire-délégataire » and « délégant ».
  private static func compounds(_ act: CheckedAct) -> [Finding] {
    let tokens = act.tokens
    guard let words = tokens.first(.compoundRole, in: act.act.readable), !isDefined(words.upperBound - 1, act)
    else { return [] }
    return [stray(words, act.quote(words), act)]
  }

  // MARK: Borne by two

  /// The same name given to two parties, roles and collective names apart.
  private static func doubles(_ act: CheckedAct) -> [Finding] {
    var known: [[[UInt8]]: (party: Int, alias: Shown<String>)] = [:]
    for (index, party) in act.record.parties.enumerated() {
      for (number, alias) in party.aliases.enumerated() {
        let words = CheckedAct.words(of: alias.value)
        let tokens = Tokens(Array(alias.value.utf8))
        guard !(0..<tokens.count).contains(where: { RoleWord.role(tokens, $0) != nil }),
          tokens.first(.parties, in: 0..<tokens.count) == nil, !words.isEmpty
        else { continue }
        guard let other = known[words], other.party != index, other.alias.places != alias.places else {
          known[words] = (index, alias)
          continue
        }
        return [
          Finding(
            .warning, fr: "Deux parties portent le nom « \(alias.value) ».",
            en: "Two parties bear the name “\(alias.value)”."
          ).showing(alias, at: "/parties/\(index)/aliases/\(number)")
        ]
      }
    }
    return []
  }
}

extension Phrase {
  fileprivate static let beforeNoun = Phrase(
    "le|la|l'|les|du|au|aux|des|un|une|chaque|co|service|partenaire|:")
  fileprivate static let strayRole = Phrase(
    "{le|la|l'|les} {mandataire(s)|mandant(e)(s)|cocontractant(e)(s)|contractant(e)(s)|co-contractant(s)|partenaire(s)|beneficiaire|commettant|subdelegue|commanditaire|attributaire|executant|client}"
  )
  fileprivate static let promises = Phrase(
    """
    [,] [notamment] [{s'|se}] {engage(nt)|engagera|oblige(nt)|obligera}|adhere(nt)|{est|sont|sera} tenu(e)(s)|{doit|devra|doivent}|\
    assure(nt|ra)|met(tent)|rend(ent)|transme(t|ttent|ttra)|fourni(t|ssent|ra)|adresse(nt|ra)|veille(nt|ra)|\
    {est|sera|sont} {charge(e)(s)|responsable(s)}|execute(nt|ra)|certifie(nt|ra)|[l'] informe(nt|ra)
    """)
  fileprivate static let leadsElsewhere = Phrase("de|d'|a|par|pour|avec|que|qu'|dont|chez|entre")
  fileprivate static let called = Phrase("apres|denomme(e)|designe(e)|appele(e)|nomme(e)|dit(e)|terme|nom")
  fileprivate static let compoundRole = Phrase(
    "{partenaire|service|entite|direction} - {delegue(e)(s)|mandataire(s)|deleguant(e)}")
  fileprivate static let parties = Phrase("partie(s)|ensemble|signataire(s)")
}
