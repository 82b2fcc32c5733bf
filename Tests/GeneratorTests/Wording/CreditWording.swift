/// How the credits that are made available to the other party are written.
enum CreditWording {
  private static let fields: Set<Field> = [.credits, .amounts]

  static let layout = Axis(
    "creditLayout", fields,
    [
      "yearRows": "", "yearRowsAgain": "", "yearColumns": "", "kiloRows": "", "megaRows": "", "listYears": "",
      "listKinds": "",
      "sentence": "", "sentenceAgain": "", "kindRows": "", "amountOnly": "", "labelRows": "",
    ])

  static let head = Axis(
    "creditHead", fields,
    [
      "short": "{an}\tAE\tCP", "euros": "{an}\tAE (en €)\tCP (en €)",
      "long": "{an}\tAutorisations d'engagement\tCrédits de paiement",
      "longShort": "{an}\tAutorisations d'engagement (AE)\tCrédits de paiement (CP)",
      "montant": "{an}\tMontant AE\tMontant CP",
      "enEuros": "{an}\tAE en euros\tCP en euros",
      "loud": "{an}\tAUTORISATIONS D'ENGAGEMENT\tCRÉDITS DE PAIEMENT",
      "cpFirst": "{an}\tCP\tAE",
    ])

  static let yearHead = Axis(
    "creditYearHead", fields,
    [
      "blank": "", "Année": "Année", "Exercice": "Exercice", "Années": "Années",
      "loud": "EXERCICE BUDGÉTAIRE",
    ])

  static let year = Axis(
    "creditYear", fields,
    [
      "figures": "{an}", "figuresAgain": "{an}", "Année": "Année {an}", "Exercice": "Exercice {an}",
      "N": "LFI {an}",
    ])

  static let total = Axis(
    "creditTotal", fields,
    ["none": "", "Total": "Total", "TOTAL": "TOTAL", "général": "Total général", "Ensemble": "Ensemble"])

  static let empty = Axis("creditEmpty", fields, ["blank": "", "dash": "-", "longDash": "–"])

  static let list = Axis(
    "creditList", fields,
    [
      "en": "- {an} : {ae} en AE et {cp} en CP ;", "slash": "- {an} : {ae} (AE) / {cp} (CP) ;",
      "equals": "- en {an}, AE = {ae} et CP = {cp} ;",
      "long": "- pour l'année {an} : {ae} en autorisations d'engagement et {cp} en crédits de paiement ;",
      "puis": "- {ae} d'AE et {cp} de CP en {an} ;", "montants": "- exercice {an} – AE {ae} – CP {cp} ;",
      "brackets": "- {an} ({ae} en AE, {cp} en CP) ;",
      "before": "- {an} : AE : {ae} ; CP : {cp} ;",
      "exercice":
        "- au titre de l'exercice {an}, {ae} d'autorisations d'engagement et {cp} de crédits de paiement ;",
    ])

  static let kinds = Axis(
    "creditKinds", fields,
    [
      "colon": "- AE : {ae} ;\n- CP : {cp}.",
      "long": "- {ae} en autorisations d'engagement ;\n- {cp} en crédits de paiement.",
      "longColon": "- autorisations d'engagement : {ae} ;\n- crédits de paiement : {cp}.",
    ])

  static let sentence = Axis(
    "creditSentence", fields,
    [
      "both": "Le délégant met à disposition du délégataire {ae} en AE et en CP au titre de l'année {an}.",
      "two":
        "Le délégant ouvre au délégataire, pour l'exercice {an}, {ae} en autorisations d'engagement et {cp} en crédits de paiement.",
      "equal": "Une dotation de {ae} (AE = CP) est ouverte au titre de {an}.",
      "aeAndCp": "Pour {an}, le montant des crédits délégués est de {ae} en AE et {cp} en CP.",
      "dEngagement":
        "Au titre de l'année {an}, sont mis en place {ae} d'autorisations d'engagement et {cp} de crédits de paiement.",
      "noYear":
        "Le délégant met à la disposition du délégataire {ae} en autorisations d'engagement et en crédits de paiement.",
      "brackets":
        "Les crédits mis à disposition en {an} s'élèvent à {ae} en autorisations d'engagement (AE) et à {cp} en crédits de paiement (CP).",
      "aeCp": "Le plafond des crédits est fixé, pour {an}, à {ae} en AE/CP.",
      "hauteur": "Le délégant finance l'opération à hauteur de {ae} en AE et {cp} en CP sur l'exercice {an}.",
      "comme": "Au titre de {an}, l'enveloppe déléguée est de {ae} en AE comme en CP.",
      "égalité":
        "Une enveloppe de {ae} en autorisations d'engagement, et du même montant en crédits de paiement, est ouverte en {an}.",
      "tantQue":
        "En {an}, le délégant délègue {ae} tant en autorisations d'engagement qu'en crédits de paiement.",
      "respectif":
        "Pour {an}, les autorisations d'engagement et les crédits de paiement s'élèvent respectivement à {ae} et {cp}.",
      "dont":
        "Les crédits de {an} se montent à {ae} pour les autorisations d'engagement et à {cp} pour les crédits de paiement.",
      "soit": "L'enveloppe de l'année {an} est arrêtée comme suit : AE : {ae} ; CP : {cp}.",
    ])

  static let amountOnly = Axis(
    "amountOnly", [.amounts, .tax, .qualifier, .credits],
    [
      "coute": "Le coût de l'opération est évalué à {m}.",
      "max": "Le montant maximum des commandes est de {m}.",
      "plafond": "Les dépenses ne peuvent excéder {m}.",
      "ht": "Le montant prévisionnel du marché est de {m} HT.",
      "ttc": "Les prestations représentent {m} TTC.", "horsTaxes": "Le besoin est chiffré à {m} hors taxes.",
      "ttcLong": "Le besoin est chiffré à {m} toutes taxes comprises.",
      "pourcent": "Une somme de {m} est versée, dont 30 % à la signature.",
      "enveloppe": "L'enveloppe maximale de l'opération est de {m}.",
      "limite": "Le délégataire agit dans la limite de {m} par marché.",
      "jusqua": "Il signe les marchés jusqu'à {m} hors taxes.", "somme": "Il reçoit la somme de {m} TTC.",
      "min": "Le minimum des commandes est de {m}.",
    ])
}
