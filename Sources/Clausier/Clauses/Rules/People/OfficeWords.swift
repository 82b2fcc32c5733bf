/// The nouns that name services and offices, as acts print them.
enum OfficeWords {
  /// Whether a service, a ministry or another body may be named from a token on: « direction », « ministère » …
  static func isBody(_ tokens: Tokens, _ position: Int) -> Bool {
    bodies.contains(tokens, position) || isCompound(tokens, position) && bodies.contains(tokens, position + 2)
      || tokens.match(.plateForme, at: position) != nil
  }

  /// Whether an office that a person holds may be named from a token on: « directeur », « cheffe » …
  static func isOffice(_ tokens: Tokens, _ position: Int) -> Bool {
    if isCompound(tokens, position) {
      return offices.contains(tokens, position + 2)
        || offices.contains(tokens, position) && !bodies.contains(tokens, position + 2)
    }
    return offices.contains(tokens, position)
  }

  /// « sous-direction », « vice-président », « haut-commissariat ».
  private static func isCompound(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.reads(position + 1, "-") && prefixes.contains(tokens, position)
  }

  private static let prefixes = WordList("sous vice haut haute contre co etat directeur directrice")

  private static let bodies = WordList(
    """
    direction(s) service(s) ministere(s) ministre secretariat(s) prefecture(s) prefet(e) agence(s) delegation(s) \
    mission(s) rectorat(s) recteur rectrice commissariat inspection conseil centre(s) etablissement institut(s) \
    office cour tribunal major commandement academie universite region departement autorite bureau division pole \
    cellule unite observatoire comite commission ecole laboratoire(s) musee(s) archives bibliotheque caisse fonds \
    groupement plateforme atelier(s) dreal draaf dreets ddt ddtm sgar sgami dgfip dinum dnum dsi daf administration \
    gendarmerie police douane(s) garde ambassade consulat parquet greffe chancellerie haute grande controle corps \
    parc port etat collectivite commune ville metropole syndicat association societe fondation chambre federation \
    union reseau programme incubateur fabrique imprimerie intendance tresorerie chefferie base regiment brigade \
    zone gip epa cnrs inserm cabinet lycee college hopital crous chu mairie regie communaute agglomeration sdis \
    conservatoire opera theatre juridiction hospices dsden dtpjj disp drfip ddfip
    """)

  private static let offices = WordList(
    """
    directeur(s) directrice(s) chef(fe)(s) prefet(e) ministre(s) secretaire(s) delegue(e) president(e) recteur \
    rectrice commissaire administrateur administratrice responsable adjoint(e) premier premiere haut(e) inspecteur \
    inspectrice controleur controleuse procureur(e) ordonnateur ordonnatrice gestionnaire coordonnateur \
    coordonnatrice coordinateur coordinatrice ambassadeur ambassadrice conseiller conseillere charge(e) garde \
    gouverneur(e) doyen(ne) maire tresorier tresoriere intendant(e) attache(e) greffier greffiere conservateur \
    conservatrice general(e) ingenieur(e) comptable agent(e) representant(e) mandataire commandant(e) colonel(le) \
    lieutenant(e) capitaine amiral major magistrat(e) proviseur(e) principal(e) economiste statisticien(ne) \
    expert(e) pilote architecte cadre rapporteur(e) titulaire suppleant(e) delegataire delegant(e) signataire \
    chancelier chanceliere
    """)

  /// « M. le contre-amiral », « Mme l'ingénieure générale » before a name.
  private static func behindRank(_ tokens: Tokens, _ civility: TokenRange, limit: Int) -> TokenRange? {
    guard let article = tokens.match(.leLa, at: civility.upperBound, limit: limit),
      let rank = RankWords.end(tokens, at: article.upperBound, limit: limit),
      PersonName.read(tokens, at: rank, limit: limit) != nil
    else { return nil }
    return civility.lowerBound..<rank
  }

  /// The tokens of a civility at a token: « M. », « Madame », « Mme », also « le colonel » before a name.
  static func civility(_ tokens: Tokens, at position: Int, limit: Int) -> TokenRange? {
    if let civility = tokens.match(.civility, at: position, limit: limit) {
      return behindRank(tokens, civility, limit: limit) ?? civility
    }
    guard
      let rank = tokens.match(.rank, at: position, limit: limit),
      PersonName.read(tokens, at: rank.upperBound, limit: limit) != nil,
      !offices.contains(tokens, position - 1), !tokens.reads(rank.upperBound, "m"),
      !tokens.reads(rank.upperBound, "mme"),
      !tokens.reads(rank.upperBound, "monsieur"), !tokens.reads(rank.upperBound, "madame")
    else { return nil }
    return rank
  }
}

extension Phrase {
  fileprivate static let plateForme = Phrase("plate-forme(s)")
  fileprivate static let civility = Phrase(

    """
    {monsieur|madame|m .|mme} [le|la] {colonel|general}|m .|mm .|monsieur|messieurs|madame|mesdames|mme(s) [.]|\
    mlle [.]|mademoiselle|mr [.]|maitre|dr [.]|pr [.]
    """)
  fileprivate static let rank = Phrase(

    """
    [le|la] {general de {brigade|division|corps d'armee|corps aerien}|general d'armee|lieutenant-colonel|\
    vice-amiral|contre-amiral|colonel(le)|general(e)|amiral|commandant(e)|capitaine|lieutenant(e)|chef d'escadron}
    """)
}
