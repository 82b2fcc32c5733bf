/// The names of the codes in force, after « code », from Légifrance's list.
enum CodeNames {
  /// The token after a known code's name at a position.
  static func end(_ tokens: Tokens, at position: Int) -> Int? {
    tokens.match(.names, at: position)?.upperBound
  }

}

extension Phrase {
  fileprivate static let names = Phrase(
    """
    civil|penal|electoral|monetaire et financier|minier|forestier [de mayotte]|disciplinaire et penal de la marine marchande\
    |general {des impots|des collectivites territoriales|de la fonction publique\
    |de la propriete des personnes publiques}\
    |de commerce|de deontologie des architectes|de justice {administrative|militaire|penale des mineurs}\
    |de l'{action sociale et des familles|artisanat|aviation civile|education|energie\
    |entree et du sejour des etrangers et du droit d'asile|environnement|expropriation pour cause d'utilite publique\
    |organisation judiciaire|urbanisme}\
    |de la {commande publique|consommation|construction et de l'habitation|defense|famille et de l'aide sociale\
    |legion d'honneur|mutualite|propriete intellectuelle|recherche|route|sante publique|securite interieure\
    |securite sociale|voirie routiere}\
    |de {procedure {civile|penale}|procedures civiles d'execution}\
    |des {assurances|communes|douanes|impositions sur les biens et services|instruments monetaires et des medailles\
    |juridictions financieres|marches publics|pensions civiles et militaires [de retraite]\
    |pensions militaires d'invalidite et des victimes de guerre|postes et des communications electroniques\
    |relations entre le public et {l'administration|les administrations}|transports}\
    |du {cinema et de l'image animee|domaine de l'etat|domaine public fluvial|patrimoine|service national\
    |sport|tourisme|travail [maritime]}\
    |rural [et de la peche maritime]
    """)
}
