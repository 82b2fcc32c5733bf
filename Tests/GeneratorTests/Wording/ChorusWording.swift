/// How the references of the State's accounting system are written.
enum ChorusWording {
  private static let fields: Set<Field> = [
    .domaineFonctionnel, .centreFinancier, .centreDeCout, .activites, .chorusBlock, .axes,
  ]

  static let layout = Axis(
    "chorusLayout", fields,
    [
      "table": "", "tableAgain": "", "list": "", "lines": "", "sentence": "", "sentences": "", "wide": "",
      "tableHeading": "",
      "none": "", "dotted": "",
    ])

  static let blocks = Axis("chorusBlocks", fields, ["one": "", "oneAgain": "", "oneMore": "", "two": ""])

  static let introduction = Axis(
    "chorusIntroduction", fields,
    [
      "imputation": "Les dépenses sont imputées comme suit :", "references": "Références de l'imputation :",
      "chorus": "Les éléments à saisir dans Chorus sont :", "none": "",
      "coordonnees": "Coordonnées budgétaires",
      "axe": "L'imputation budgétaire est la suivante :",
    ])

  static let domaine = Axis(
    "domaineFonctionnelLabel", [.domaineFonctionnel, .chorusBlock],
    [
      "long": "Domaine fonctionnel", "longAgain": "Domaine fonctionnel", "DF": "DF",
      "brackets": "Domaine fonctionnel (DF)",
      "loud": "DOMAINE FONCTIONNEL", "plural": "Domaines fonctionnels", "code": "Code domaine fonctionnel",
    ])

  static let centre = Axis(
    "centreFinancierLabel", [.centreFinancier, .chorusBlock],
    [
      "long": "Centre financier", "longAgain": "Centre financier", "UO": "UO",
      "brackets": "Centre financier (UO)", "CF": "CF",
      "unite": "Unité opérationnelle", "uniteBrackets": "Unité opérationnelle (UO)",
      "loud": "CENTRE FINANCIER",
      "code": "Code du centre financier", "budgetUO": "Code UO",
    ])

  static let cout = Axis(
    "centreDeCoutLabel", [.centreDeCout, .chorusBlock],
    [
      "long": "Centre de coût", "plural": "Centre de coûts", "noAccent": "Centre de cout", "CC": "CC",
      "CDC": "Centre de coût (CC)",
      "loud": "CENTRE DE COÛTS",
    ])

  static let activite = Axis(
    "activiteLabel", [.activites, .chorusBlock],
    [
      "long": "Activité", "plural": "Activité(s)", "code": "Code activité", "plurals": "Activités",
      "loud": "ACTIVITÉ",
      "codes": "Codes activité", "chorus": "Activité Chorus",
    ])

  static let codeForm = Axis(
    "codeForm", fields,
    [
      "canonical": "", "canonicalAgain": "", "canonicalMore": "", "prefix": "", "shortProgramme": "",
      "action": "", "comment": "",
    ])

  static let sentence = Axis(
    "chorusSentence", fields,
    [
      "imputees":
        "Les dépenses sont imputées sur le centre financier {cf}, le domaine fonctionnel {df}, l'activité {act} et le centre de coût {cc}.",
      "uo":
        "Les crédits sont ouverts sur l'UO {cf} (domaine fonctionnel {df}, activité {act}, centre de coûts {cc}).",
      "labels":
        "Imputation : domaine fonctionnel {df} ; centre financier {cf} ; activité {act} ; centre de coût {cc}.",
      "exécutés":
        "L'exécution se fait sur l'UO {cf} ; les demandes portent le domaine fonctionnel {df}, le code activité {act} et le centre de coûts {cc}.",
      "suivante":
        "L'imputation est la suivante : centre financier n° {cf}, domaine fonctionnel n° {df}, activité n° {act}, centre de coûts n° {cc}.",
      "parenthèses":
        "Les dépenses relèvent du centre financier (UO) {cf}, du domaine fonctionnel (DF) {df}, de l'activité {act} et du centre de coûts (CC) {cc}.",
      "programme":
        "Les crédits du programme {p} sont exécutés sur l'unité opérationnelle {cf}, au titre du domaine fonctionnel {df} et de l'activité {act} ; le centre de coûts est {cc}.",
    ])

  static let programme = Axis(
    "programmeSentence", [.programmeLabel],
    [
      "none": "", "noneAgain": "", "quoted": "Les crédits relèvent du programme {p} « {libellé} ».",
      "comma": "Ils sont ouverts au programme {p}, « {libellé} ».",
      "bop": "Les crédits sont portés par le BOP {p} \"{libellé}\".",
      "dash": "Ils sont inscrits au programme {p} – {libellé}.",
    ])

  static let extra = Axis(
    "chorusExtra", [.engagementJuridique, .tranches, .axes],
    [
      "none": "", "noneAgain": "", "noneMore": "", "ej": "Engagement juridique\t{ej}",
      "ejNumber": "N° d'engagement juridique\t{ej}",
      "tf": "Tranche fonctionnelle\t{tf}", "axe1": "Axe ministériel 1\t{axe}",
      "axe2": "Axe ministériel 2\t{axe}",
    ])

  static let comptable = Axis(
    "comptable", [.comptable],
    [
      "none": "", "noneAgain": "", "est": "Le comptable assignataire est {c}.",
      "dela": "Le comptable assignataire de la dépense est {c}.", "colon": "Comptable assignataire : {c}.",
      "qualite": "{C} est le comptable assignataire des dépenses.",
      "caisse": "Les dépenses sont assignées sur la caisse de {c}.",
      "apposition": "Copie en est donnée à {c}, comptable assignataire.",
      "fonctions": "{C} exerce les fonctions de comptable assignataire.",
      "designe": "Le comptable assignataire désigné est {c}.",
    ])

  static let comptables = [
    "le directeur départemental des finances publiques de Haute-Orne",
    "le contrôleur budgétaire et comptable ministériel du ministère des saisons",
    "la directrice régionale des finances publiques du Val-de-Brume",
    "l'agent comptable de l'office des prés salés",
  ]
}
