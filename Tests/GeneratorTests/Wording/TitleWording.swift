/// What the act is called, and what is printed above its title.
enum TitleWording {
  static let banner = Axis(
    "banner", [.title, .number],
    [
      "none": "", "noneAgain": "", "noneMore": "", "republique": "RÉPUBLIQUE FRANÇAISE",
      "ministere": "MINISTÈRE DES SAISONS", "recueil": "RECUEIL DES ACTES ADMINISTRATIFS – NUMÉRO SPÉCIAL 12",
      "bulletin": "Bulletin officiel du ministère des saisons n° 7",
      "motto": "Liberté - Égalité - Fraternité", "service": "Secrétariat général\nDirection des moyens",
    ])

  static let nor = Axis(
    "nor", [.nor, .title],
    [
      "none": "", "noneAgain": "", "noneMore": "", "colon": "NOR : {nor}", "plain": "NOR {nor}",
      "brackets": "(NOR : {nor})",
      "spaced": "NOR : {espacé}", "tight": "NOR:{nor}",
    ])

  static let title = Axis(
    "title", [.title, .kind],
    [
      "conventionRelative": "Convention de délégation de gestion relative {à}",
      "loud": "CONVENTION DE DÉLÉGATION DE GESTION",
      "loudThenSubject": "CONVENTION DE DÉLÉGATION DE GESTION\nrelative {à}",
      "plain": "Convention de délégation de gestion", "bare": "Délégation de gestion",
      "bareRelative": "Délégation de gestion relative {à}",
      "pour": "Convention de délégation de gestion pour la conduite {de}",
      "portant": "Convention portant délégation de gestion",
      "cadre": "Convention-cadre de délégation de gestion",
      "threeLines": "CONVENTION\nDE DÉLÉGATION DE GESTION\nEN VUE {DE}",
      "noAccents": "CONVENTION DE DELEGATION DE GESTION",
      "credits": "Convention de délégation de gestion de crédits relative {à}",
      "enMatiere": "Convention de délégation de gestion en matière {de}",
      "interministerielle": "Convention interministérielle de délégation de gestion",
      "dated": "Convention de délégation de gestion du {date} relative {à}",
      "protocole": "Protocole de délégation de gestion relatif {à}",
      "acte": "Acte de délégation de gestion pour la conduite {de}",
      "ordonnancement": "Délégation de gestion pour l'ordonnancement des dépenses {de}",
      "concernant": "CONVENTION DE DÉLÉGATION DE GESTION\nconcernant la conduite {de}",
      "objet": "CONVENTION DE DÉLÉGATION DE GESTION\nau titre {de}",
    ])

  static let number = Axis(
    "number", [.number, .title],
    [
      "none": "", "noneAgain": "", "noneMore": "", "inTitle": "{°}{n}", "afterConvention": "{°}{n}",
      "lineBelow": "{°}{n}", "reference": "Référence : {n}", "ref": "Réf. : {n}",
    ])

  static let amendment = Axis(
    "amendmentTitle", [.title, .kind, .amends],
    [
      "rank": "Avenant {°}{rang} à la convention de délégation de gestion du {date}",
      "loud": "AVENANT {°}{rang} À LA CONVENTION DE DÉLÉGATION DE GESTION DU {date}",
      "twoLines": "AVENANT {°}{rang}\nà la convention de délégation de gestion du {date} relative {à}",
      "number": "Avenant {°}{rang} à la convention de délégation de gestion n° {n} du {date}",
      "noRank": "Avenant à la convention de délégation de gestion du {date} relative {à}",
      "ordinal": "{Ordinal} avenant à la convention de délégation de gestion du {date}",
      "prolongation": "Avenant de prolongation {°}{rang} à la convention de délégation de gestion du {date}",
      "portantSur":
        "Avenant {°}{rang} portant modification de la convention de délégation de gestion du {date}",
      "enDate": "AVENANT {°}{rang}\nà la délégation de gestion en date du {date}",
      "modificatif": "Avenant modificatif {°}{rang} à la délégation de gestion du {date}",
      "signee": "Avenant {°}{rang} à la convention de délégation de gestion signée le {date}",
    ])

  static let agreement = Axis(
    "agreementTitle", [.title, .kind],
    [
      "partenariat": "Convention de partenariat relative {à}",
      "financement": "Convention de financement relative {à}",
      "misADisposition": "Convention de mise à disposition de moyens au titre {de}",
      "cooperation": "CONVENTION DE COOPÉRATION",
    ])
}
