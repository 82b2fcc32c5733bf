/// The nouns that name services and offices, as acts print them.
enum OfficeWords {
  /// Whether a service, a ministry or another body may be named from a token on: « direction », « ministère » …
  static func isBody(_ tokens: Tokens, _ place: Int) -> Bool {
    tokens.match(
      """
      direction(s)|sous-direction(s)|service(s)|ministere(s)|ministre|secretariat(s)|prefecture(s)|prefet(e)|agence(s)|\
      delegation(s)|mission(s)|rectorat(s)|recteur|rectrice|commissariat|haut-commissariat|inspection|conseil|centre|\
      etablissement|institut|office|cour|tribunal|etat-major|commandement|academie|universite|region|departement|\
      autorite|bureau|division|pole|cellule|unite|observatoire|comite|commission|ecole|laboratoire|musee|archives|\
      bibliotheque|caisse|fonds|groupement|plateforme|atelier|dreal|draaf|dreets|ddt|ddtm|sgar|sgami|dgfip|\
      dinum|dnum|dsi|daf|administration|gendarmerie|police|douane(s)|garde|ambassade|consulat|parquet|greffe|\
      chancellerie|haute|grande|controle|corps|laboratoires|parc|port|etat|collectivite|commune|ville|metropole|\
      syndicat|association|societe|fondation|chambre|federation|union|societe|reseau|programme|incubateur|fabrique|\
      imprimerie|intendance|tresorerie|chefferie|base|regiment|brigade|zone|collegium|gip|epa|cnrs|inserm
      """, at: place) != nil
  }

  /// Whether an office that a person holds may be named from a token on: « directeur », « cheffe » …
  static func isOffice(_ tokens: Tokens, _ place: Int) -> Bool {
    tokens.match(
      """
      directeur(s)|directrice(s)|sous-directeur|sous-directrice|chef(fe)(s)|prefet(e)|sous-prefet(e)|ministre(s)|\
      secretaire(s)|delegue(e)|president(e)|vice-president(e)|recteur|rectrice|commissaire|haut-commissaire|\
      administrateur|administratrice|responsable|adjoint(e)|premier|premiere|haut(e)|inspecteur|inspectrice|\
      controleur|controleuse|procureur(e)|ordonnateur|ordonnatrice|gestionnaire|coordonnateur|coordonnatrice|\
      coordinateur|coordinatrice|ambassadeur|ambassadrice|conseiller|conseillere|charge(e)|garde|gouverneur(e)|\
      doyen(ne)|maire|tresorier|tresoriere|intendant(e)|attache(e)|sous-secretaire|greffier|greffiere|\
      conservateur|conservatrice|general(e)|ingenieur(e)|comptable|agent(e)|representant(e)|mandataire|\
      commandant(e)|colonel(le)|lieutenant(e)|capitaine|amiral|contre-amiral|vice-amiral|major|magistrat(e)|\
      proviseur(e)|principal(e)|economiste|statisticien(ne)|expert(e)|pilote|architecte|cadre|rapporteur(e)|\
      titulaire|suppleant(e)|directeur-adjoint|directrice-adjointe|delegataire|delegant(e)|signataire|vice-recteur
      """, at: place) != nil
  }

  /// The tokens of a civility at a token: « M. », « Madame », « Mme », also « le colonel » before a name.
  static func civility(_ tokens: Tokens, at place: Int, limit: Int) -> Range<Int>? {
    if let civility = tokens.match(
      """
      {monsieur|madame|m .|mme} [le|la] {colonel|general}|m .|mm .|monsieur|messieurs|madame|mesdames|mme(s) [.]|\
      mlle [.]|mademoiselle|mr [.]|maitre|dr [.]|pr [.]
      """, at: place, limit: limit)
    {
      return civility
    }
    guard
      let rank = tokens.match(
        """
        [le|la] {general de {brigade|division|corps d'armee|corps aerien}|general d'armee|lieutenant-colonel|\
        vice-amiral|contre-amiral|colonel(le)|general(e)|amiral|commandant(e)|capitaine|lieutenant(e)|chef d'escadron}
        """, at: place, limit: limit), PersonName.read(tokens, at: rank.upperBound, limit: limit) != nil
    else { return nil }
    return rank
  }
}
