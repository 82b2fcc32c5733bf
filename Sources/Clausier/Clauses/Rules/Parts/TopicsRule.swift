/// Says of each article what it is about: by its heading, else by the chapter above it, else by its words.
enum TopicsRule: ClauseRule {
  static let name: StaticString = "topics"

  static let summary = RuleSummary(
    name, ["/articles/*/topics"],
    fr: "ce dont parle l’article, d’après son titre, sinon le chapitre, sinon ses mots.",
    en: "what the article is about, by its heading, else by the chapter, else by its words.")

  static func read(_ act: Act, into record: inout Record) {
    let parts = act.outline.parts(.article)
    guard parts.count == record.articles.count else { return }
    let parties = PartyNames(record.parties)
    var places: [String: Int] = [:]
    for (index, part) in parts.enumerated() {
      var topics = part.heading.map { headed($0, act.tokens, parties) } ?? []
      if topics.isEmpty, let parent = part.number.flatMap({ parent(of: $0, places) }) {
        topics = record.articles[parent].topics
      }
      if let number = part.number { places[number] = index }
      if topics.isEmpty, let above = part.under.last {
        topics = headed(above, act.tokens, parties)
      }
      if topics.isEmpty, part.heading == nil {
        topics = spoken(part.text, act.tokens, parties, isFirst: index == 0)
      }
      // A heading that says nothing, such as « Moyens », leaves it to the first sentence.
      if topics.isEmpty, part.heading != nil {
        let text = part.text
        let first = act.tokens.sentences(in: text.prefix(60)).first ?? text
        topics = spoken(first, act.tokens, parties, isFirst: index == 0)
      }
      record.articles[index].topics = topics
    }
  }

  /// « 3.1 » is about what « Article 3 » is about.
  private static func parent(of number: String, _ places: [String: Int]) -> Int? {
    number.lastIndex(of: ".").flatMap { places[String(number[..<$0])] }
  }

  private static func headed(_ words: TokenRange, _ tokens: Tokens, _ parties: PartyNames) -> [Topic] {
    func has(_ phrase: Phrase) -> Bool { tokens.first(phrase, in: words) != nil }
    var topics: [Topic] = []
    if has(.objet) { topics.append(.object) }
    if let duty = tokens.first(.obligation, in: words) {
      topics += sides(duty.upperBound..<words.upperBound, tokens, parties)
    }
    if has(
      .financier)
    {
      topics.append(.finance)
    }
    if has(
      .compteRendu)
    {
      topics.append(.reporting)
    }
    if has(.modification) || tokens.reads(words.lowerBound, "avenant") {
      topics.append(.amendment)
    }
    if has(
      .duree
    ) {
      topics.append(.term)
    }
    if has(.resiliation) {
      topics.append(.ending)
    }
    if has(.publicite) { topics.append(.publication) }
    if has(.donnees) { topics.append(.dataProtection) }
    return topics
  }

  /// Whose obligations a heading names; those of « les parties » are of both.
  private static func sides(_ words: TokenRange, _ tokens: Tokens, _ parties: PartyNames) -> [Topic] {
    if tokens.first(.parties, in: words) != nil {
      return [.obligationsDelegant, .obligationsDelegataire]
    }
    switch parties.role(in: words, of: tokens) {
    case .delegant: return [.obligationsDelegant]
    case .delegataire: return [.obligationsDelegataire]
    default: return []
    }
  }

  /// The topics of an article without heading.
  private static func spoken(
    _ words: TokenRange, _ tokens: Tokens, _ parties: PartyNames, isFirst: Bool
  ) -> [Topic] {
    func has(_ phrase: Phrase) -> Bool { tokens.first(phrase, in: words) != nil }
    var topics: [Topic] = []
    if has(.aPourObjet) || (isFirst && has(.delegue)) {
      topics.append(.object)
    }
    if topics.isEmpty,
      has(
        .credits
      )
    {
      topics.append(.finance)
    }
    if has(.rendCompte) {
      topics.append(.reporting)
    }
    if has(.parAvenant) { topics.append(.amendment) }
    if has(
      .prendEffet)
    {
      topics.append(.term)
    }
    if has(.resilie) {
      topics.append(.ending)
    }
    if has(.estPublie) { topics.append(.publication) }
    if tokens.match(.laDuree, at: words.lowerBound) != nil,
      !topics.contains(.term)
    {
      topics.append(.term)
    }
    if has(.donneesACaracterePersonnel) { topics.append(.dataProtection) }
    guard topics.isEmpty else { return topics }
    switch parties.role(in: words.lowerBound..<min(words.upperBound, words.lowerBound + 6), of: tokens) {
    case .delegant: return [.obligationsDelegant]
    case .delegataire: return [.obligationsDelegataire]
    default: return []
    }
  }
}

extension Phrase {
  fileprivate static let objet = Phrase("objet|objets|objectif(s)|finalite(s)|champ d'application")
  fileprivate static let obligation = Phrase(
    "obligation(s)|engagement(s)|role(s)|mission(s)|responsabilite(s)|attribution(s)|prestation(s)|competence(s)"
  )
  fileprivate static let financier = Phrase(

    """
    financier(e)(s)|financiere(s)|financement(s)|credit(s)|budget(s)|budgetaire(s)|montant(s)|depense(s)|imputation(s)|\
    chorus|enveloppe|dotation(s)|comptable(s)|paiement(s)|cout(s)|facturation|participation|remboursement|tarif(s)
    """)
  fileprivate static let compteRendu = Phrase(
    "compte(s) rendu(s)|comptes-rendus|reddition|comptes|suivi|bilan(s)|rapport(s)|reporting|evaluation")
  fileprivate static let modification = Phrase("modification(s)|revision|avenants")
  fileprivate static let duree = Phrase(
    "duree|effet|vigueur|terme|echeance|reconduction|renouvellement|validite|prorogation|prolongation|expiration"
  )
  fileprivate static let resiliation = Phrase(
    "resiliation|denonciation|cessation|rupture|fin anticipee|fin de la|fin du")
  fileprivate static let donnees = Phrase("donnees|rgpd|confidentialite")
  fileprivate static let parties = Phrase("parties|reciproques|mutuels|respectifs|respectives|partenaires")
  fileprivate static let aPourObjet = Phrase("a pour objet|l'objet de la")
  fileprivate static let delegue = Phrase("delegue(nt)|confie(nt)|charge")
  fileprivate static let credits = Phrase(
    "credits|autorisation(s) d'engagement|ae|cp|dotation|enveloppe|centre financier|imputation|depenses sont")
  fileprivate static let rendCompte = Phrase(
    "rend(ra) compte|rend compte|compte rendu|compte-rendu|bilan|rapport annuel|rapport")
  fileprivate static let parAvenant = Phrase("par avenant|d'un avenant|voie d'avenant")
  fileprivate static let prendEffet = Phrase(

    """
    prend(ra) effet|entre(ra) en vigueur|conclue {pour|jusqu'|a compter}|delegation s'applique|convention s'applique|\
    tacite reconduction|prend(ra) fin|expire(ra) le
    """)
  fileprivate static let resilie = Phrase(
    "resilie(e)|resiliation|denonce(e)|denonciation|preavis|mis fin|mettre fin")
  fileprivate static let estPublie = Phrase("{est|sera} publie(e)|publie(e) au")
  fileprivate static let laDuree = Phrase("{la|sa} duree [de la] [presente] [convention|delegation]")
  fileprivate static let donneesACaracterePersonnel = Phrase("donnees {a caractere personnel|personnelles}")
}
