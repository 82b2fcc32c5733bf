/// LEG005: nothing says how account is given.
enum MissingReport: CheckRule {
  static let code = "LEG005"
  static let name = "missing-report"
  static let severities: [Finding.Severity] = [.error]
  static let scope = RuleScope.delegations

  static let page = RulePage(
    finds: Message(
      fr: "Aucune phrase de la convention ne dit comment il est rendu compte de la délégation.",
      en: "No sentence of the convention says how account is given of the delegation."),
    matters: Message(
      fr:
        "Le document « fixe les modalités de compte rendu » : sans elles, le délégant ne peut suivre ce qui est fait "
        + "en son nom.",
      en:
        "The document “fixes how account is given”: without that the délégant cannot follow what is done in his name."
    ),
    source: .decree("2"),
    remedy: Message(
      fr: "Ajoutez une phrase : qui rend compte, de quoi, à qui et à quel rythme.",
      en: "Add a sentence: who gives account, of what, to whom and how often."),
    fails: "Article 3 : Le délégataire engage les dépenses et certifie le service fait.",
    passes: "Article 5 : Un état des dépenses est adressé au délégant chaque trimestre.")

  static func check(_ act: CheckedAct) -> Verdict {
    // What the délégant alone tells or sends is no account of the delegation.
    let bonds = Dictionary(grouping: BondReader(act).all(), by: \.sentence.words.lowerBound)
    let isGiven = act.clauses.contains { sentence in
      let bound = bonds[sentence.words.lowerBound] ?? []
      let isDelegant = !bound.isEmpty && bound.allSatisfy { $0.calls.map(\.role) == [.delegant] }
      return act.tokens.first(.account, in: sentence.words) != nil
        || !isDelegant && tellsOrSends(sentence.words, act.tokens)
    }
    guard !isGiven else { return .clear }
    return .finding(
      .lack(
        .error, fr: "Rien ne dit comment il est rendu compte de la délégation.",
        en: "Nothing says how account is given of the delegation."))
  }

  /// Whether a sentence has somebody informed, or a document of account, or one that may be and that somebody sends.
  private static func tellsOrSends(_ sentence: TokenRange, _ tokens: Tokens) -> Bool {
    if tokens.first(.informs, in: sentence) != nil { return true }
    return tokens.all(.document, in: sentence).contains { document in
      let noun = document.upperBound - 1
      // « l'Etat » is no document.
      guard !(tokens.reads(noun, "etat") && tokens[noun].marks.contains(.capital)) else { return false }
      return tokens.match(.ofAccount, at: document.upperBound) != nil
        || tokens.first(.sends, in: sentence) != nil
    }
  }
}

extension Phrase {
  /// Words that only a sentence on giving account has.
  fileprivate static let account = Phrase(
    """
    {rend|rendent|rendra|rendront|rendre|rendu|rendus|rendue|rendues} {compte|des comptes}|compte(s) -rendu(s)\
    |tableau(x) de {bord|suivi}|tient [_] [_] informe(s)|tenir [_] [_] informe(s)|tient informe(s)|tenir informe(s)|restitution(s)|reporting\
    |comite(s) de {suivi|pilotage}|{un|du} suivi|point(s) {d'etape|d'avancement|regulier|reguliers}\
    |suivi {de l'execution|de la convention|de la delegation|de la consommation|budgetaire}\
    |{justifie|justifier} {de l'emploi|de l'utilisation|l'emploi|l'utilisation}
    """)
  fileprivate static let informs = Phrase("informe|informent|informera|informeront|informer")
  /// A document that may be one of account; « en état » is none.
  fileprivate static let document = Phrase(
    """
    {un|une|des|le|la|les|l'|ce|cet|chaque|son|ses|leur|au|du} {bilan(s)|rapport(s)|synthese(s)|releve(s)|situation|etat(s)\
    |recapitulatif|point(s)}|{un|une|des|le|la|les|l'|ce|cet|chaque|son|ses|leur|au|du} _ {bilan(s)|rapport(s)|synthese(s)\
    |releve(s)|situation|etat(s)|recapitulatif|point(s)}
    """)
  /// What such a document is about, or how often it is made.
  fileprivate static let ofAccount = Phrase(
    """
    porte(nt)|annuel(le)(s)|trimestriel(le)(s)|semestriel(le)(s)|mensuel(le)(s)|financier(s)|recapitulatif(s)|detaille(e)(s)|final\
    |intermediaire|qualitatif|quantitatif|budgetaire(s)|comptable(s)|d'execution|d'avancement|d'activite|d'utilisation\
    |de {consommation|gestion|realisation}|de {l'|la} {execution|utilisation|emploi|consommation|realisation|gestion}\
    |{des|de ces} {depenses|credits|engagements|paiements|consommations|operations|actions}
    """)
  fileprivate static let sends = Phrase(
    """
    adresse(e)(s)|adresser|adressera|transmet|transmettre|transmettra|transmis(e)(s)|remet|remettre|remis(e)|communique(e)(s)\
    |communiquer|produit(e)(s)|produire|presente(e)(s)|presenter|fournit|fournir|fourni(e)(s)|envoie|envoyer|envoye(e)(s)|etablit\
    |etablir|etabli(e)(s)|dresse(e)(s)|dresser|elabore(e)(s)|elaborer|redige(e)(s)|rediger|partage(e)(s)
    """)
}
