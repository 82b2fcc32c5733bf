/// PER001: a person's e-mail address; a telephone number that may be a person's.
enum PersonalContact: CheckRule {
  static let code = "PER001"
  static let name = "personal-contact"
  static let severities: [Finding.Severity] = [.error, .review]

  static let page = RulePage(
    finds: Message(
      fr:
        "L’adresse électronique d’une personne (les boîtes de service passent) ; à relire, un numéro de téléphone qui peut être celui d’une personne.",
      en:
        "A person’s e-mail address (mailboxes of services pass); to be reread, a telephone number that may be a person’s."
    ),
    matters: Message(
      fr:
        "Un acte publié ne donne des données personnelles que si un texte le prévoit ; l’adresse d’un agent n’y est pas utile.",
      en:
        "A published act gives personal data only where a text provides for it; an officer’s address is not needed there."
    ),
    source: .crpa("L312-1-2, D312-1-3"),
    remedy: Message(
      fr: "Mettez une boîte de service, ou occultez l’adresse.",
      en: "Give a service’s mailbox, or redact the address."),
    fails: "camille.rousset@talus.example ; louise.hamelin84@courriel.example",
    passes: "bureau-budget@talus.example ; contact@talus.example")

  static func check(_ act: CheckedAct) -> Verdict {
    var known: Set<String> = []
    let services = services(act)
    return .findings(
      act.act.mentions.codes.compactMap { mention in
        guard known.insert(mention.value.value.lowercased()).inserted else { return nil }
        switch mention.value.kind {
        case .email: return address(mention, services, act)
        case .telephone where !isOfService(mention.value.value):
          return Finding(
            .review, fr: "Ce numéro de téléphone est peut-être celui d’une personne.",
            en: "This telephone number may be a person’s."
          ).quoting(mention.tokens, of: act)
        default: return nil
        }
      })
  }

  private static func address(_ mention: Mention<FoundCode>, _ services: Set<[UInt8]>, _ act: CheckedAct)
    -> Finding?
  {
    let sides = mention.value.value.folded.split(separator: UInt8(ascii: "@"))
    guard sides.count == 2 else { return nil }
    let parts = sides[0].split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
    let words = sides[0].split { !$0.isSmall }
    guard !words.contains(where: { isFunction($0, services) }) else { return nil }
    let isPrivate = PersonalContact.providers.contains(Array(sides[1]))
    // « prenom.nom », « p.nom », « prenom.nom2 »
    let isName =
      parts.count == 2 && parts.allSatisfy { part in part.contains { $0.isSmall } } && words.count > 1
    guard isPrivate || isName else { return nil }
    return Finding(
      .error, fr: "« \(act.quote(mention.tokens)) » est l’adresse d’une personne.",
      en: "“\(act.quote(mention.tokens))” is a person’s address."
    ).quoting(mention.tokens, of: act)
  }

  private static func isFunction(_ word: ArraySlice<UInt8>, _ services: Set<[UInt8]>) -> Bool {
    PersonalContact.functions.contains { word.starts(with: $0) } || services.contains(Array(word))
  }

  /// The words that the act's parties are called by.
  private static func services(_ act: CheckedAct) -> Set<[UInt8]> {
    Set(
      act.record.parties.flatMap { party in
        [party.acronym?.value, party.name?.value].compactMap { $0 }.flatMap { CheckedAct.words(of: $0) }
      })
  }

  /// « 0 800 » and « 3939 » are services' numbers.
  private static func isOfService(_ number: String) -> Bool { number.hasPrefix("+338") }

  /// Words of mailboxes that no given name begins with.
  private static let functions: [[UInt8]] = [
    "contact", "bureau", "secretariat", "service", "direction", "direct", "budget", "marche", "achat",
    "courrier", "accueil", "info",
    "support", "delegation", "gestion", "pole", "cellule", "mission", "depense", "recette", "finance",
    "compta", "prefecture", "cabinet",
    "communication", "publication", "bulletin", "equipe", "projet", "assistance", "dpo", "donnees",
    "ressources", "juridique", "standard",
    "chorus", "csp", "sgcd", "dreal", "ddt", "dsi", "dnum", "numerique", "commande", "factur", "convention",
    "departement", "national",
    "regional", "central", "unite", "centre", "general", "administration", "controle", "cbcm", "drfip",
    "ddfip", "sgami", "ministere",
    "noreply", "reply", "no", "www", "bal", "fonctionnel", "rh", "section", "division", "comite", "reseau",
    "plateforme", "correspondant",
  ].map { Array($0.utf8) }

  /// Providers of private mailboxes.
  private static let providers: Set<[UInt8]> = Set(
    [
      "gmail.com", "hotmail.com", "hotmail.fr", "outlook.com", "outlook.fr", "yahoo.fr", "yahoo.com",
      "orange.fr", "wanadoo.fr", "free.fr",
      "sfr.fr", "laposte.net", "bbox.fr", "live.fr", "icloud.com", "protonmail.com", "proton.me", "neuf.fr",
      "numericable.fr",
    ].map { Array($0.utf8) })
}
