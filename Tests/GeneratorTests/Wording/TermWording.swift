/// How an act says from when and until when it runs, and how it is renewed and ended.
enum TermWording {
  static let start = Axis(
    "termStart", [.termStart],
    [
      "signature": "prend effet à compter de sa signature",
      "dateDeSignature": "prend effet à la date de sa signature",
      "derniere": "entre en vigueur à la date de signature par la dernière des parties",
      "des": "prend effet dès sa signature",
      "jour": "entre en vigueur le jour de sa signature",
      "applicable": "est applicable à compter de la date de sa signature",
      "publication": "entre en vigueur à compter de sa publication",
      "datePublication": "prend effet à la date de sa publication",
      "lendemain": "entre en vigueur le lendemain de sa publication",
      "notification": "prend effet à compter de sa notification",
      "notificationAu": "prend effet à la date de sa notification au délégataire",
      "exécutoire": "est exécutoire dès sa notification",
      "produit": "produit ses effets à compter de sa publication",
      "courir": "commence à courir à la date de sa signature",
      "deuxParties": "prendra effet à la signature des deux parties",
      "prendra": "prendra effet le {date}", "rétroactif": "prend effet rétroactivement au {date}",
      "débute": "débute le {date}",
      "au": "prend effet au {date}",
      "le": "entre en vigueur le {date}", "aCompter": "prend effet à compter du {date}",
      "partir": "s'applique à partir du {date}",
      "applicableDate": "est applicable à compter du {date}", "conclue": "est conclue à compter du {date}",
      "none": "",
    ])

  static let end = Axis(
    "termEnd", [.termEnd],
    [
      "jusquau": "jusqu'au {date}", "expire": "Elle expire le {date}.",
      "prendFin": "Elle prend fin le {date}.",
      "sacheve": "Elle s'achève le {date}.", "cesse": "Elle cesse de produire ses effets le {date}.",
      "echeance": "Elle arrive à échéance le {date}.", "terme": "Son terme est fixé au {date}.",
      "éteint": "Elle s'éteint le {date}.", "validité": "Elle est valable jusqu'au {date}.",
      "échéanceFixée": "Son échéance est fixée au {date}.", "auPlus": "Elle s'achève au plus tard le {date}.",
      "termine": "Elle se termine le {date}.", "produire": "Elle produit ses effets jusqu'au {date}.",
      "jusque": "et court jusqu'au {date}",
      "inclus": "jusqu'au {date} inclus", "auPlusTard": "et prend fin au plus tard le {date}",
    ])

  static let duration = Axis(
    "termDuration", [.termDuration],
    [
      "pourUneDuree": "pour une durée de {durée}", "conclue": "Elle est conclue pour une durée de {durée}.",
      "dune": "et a une durée de {durée}", "saDuree": "Sa durée est de {durée}.",
      "fixee": "Sa durée est fixée à {durée}.",
      "pour": "pour {durée}", "periode": "pour une période de {durée}",
      "etablie": "Elle est établie pour {durée}.",
      "couvre": "Elle couvre une période de {durée}.", "vaut": "Elle vaut pour une durée de {durée}.",
      "consentie": "Elle est consentie pour une durée ferme de {durée}.",
      "initiale": "La délégation est donnée pour une durée initiale de {durée}.",
      "valable": "Elle est valable {durée}.",
      "execution": "La durée d'exécution de la convention est de {durée}.",
    ])

  static let period = Axis(
    "period", [.termDuration, .termNotice],
    [
      "words": "{mots} {unité}", "figures": "{n} {unité}", "both": "{mots} ({n}) {unité}",
      "bothTurned": "{n} ({mots}) {unité}",
    ])

  static let mode = Axis(
    "termMode", [.termEnd, .termDuration],
    ["end": "", "duration": "", "endAgain": "", "durationAgain": "", "both": "", "open": ""])

  static let renewal = Axis(
    "renewal", [.renewal, .termDuration, .termEnd],
    [
      "unsaid": "", "unsaidAgain": "", "unsaidMore": "",
      "tacite": "Elle est renouvelable par tacite reconduction.|tacit||",
      "taciteFois": "Elle est reconduite tacitement {fois}, par période d'un an.|tacit|n|P1Y",
      "taciteLimite":
        "Elle est renouvelable par tacite reconduction pour une durée d'un an, dans la limite de {fois}.|tacit|n|P1Y",
      "taciteChaque": "À son terme, elle se renouvelle par tacite reconduction d'année en année.|tacit||P1Y",
      "expresse": "Elle peut être renouvelée par reconduction expresse.|express||",
      "expresseFois": "Elle est renouvelable {fois} par décision expresse des parties.|express|n|",
      "avenant": "Elle peut être prolongée par voie d'avenant, une fois, pour six mois.|express|1|P6M",
      "accord":
        "Elle peut être reconduite {fois}, par accord exprès des parties, pour une période d'un an.|express|n|P1Y",
      "tacitement": "Elle est tacitement renouvelée pour des périodes successives d'un an.|tacit||P1Y",
      "défaut":
        "À défaut de dénonciation, elle est reconduite tacitement pour un an, {fois} au plus.|tacit|n|P1Y",
      "échange":
        "Elle peut être renouvelée {fois} par échange de lettres, pour douze mois chaque fois.|express|n|P12M",
      "nonTacite": "Elle ne peut faire l'objet d'une tacite reconduction.|none||",
      "aucun": "Aucun renouvellement n'est prévu.|none||",
      "non": "Elle n'est pas renouvelable.|none||", "pas": "Elle ne peut être reconduite.|none||",
      "sans": "La convention n'est pas reconductible.|none||",
    ])

  static let notice = Axis(
    "notice", [.termNotice],
    [
      "none": "", "sousReserve": "Chaque partie peut y mettre fin sous réserve d'un préavis de {durée}.",
      "moyennant": "Elle peut être dénoncée par l'une des parties moyennant un préavis de {durée}.",
      "respect":
        "Il peut être mis fin à la délégation à tout moment, dans le respect d'un préavis de {durée}.",
      "avec": "La résiliation intervient par lettre recommandée avec un préavis de {durée}.",
      "delai": "La dénonciation prend effet après un délai de préavis de {durée}.",
      "article5":
        "Conformément à l'article 5 du {décret}, la délégation peut prendre fin à tout moment, sous réserve d'un préavis de {durée}.",
      "minimum": "La partie qui entend résilier respecte un préavis minimal de {durée}.",
      "preavis": "Le préavis est de {durée}.",
      "avant":
        "La convention peut être résiliée à l'initiative d'une partie, un préavis de {durée} étant observé.",
      "prévenance": "Chacune des parties peut la dénoncer en respectant un délai de prévenance de {durée}.",
      "résiliable":
        "Elle est résiliable à tout moment par l'une ou l'autre des parties avec un préavis de {durée}.",
      "notifié":
        "La décision de mettre fin à la délégation est notifiée par écrit, {durée} au moins avant sa prise d'effet.",
      "trêve":
        "Il peut y être mis fin à l'initiative de chaque partie, qui en avise l'autre {durée} à l'avance.",
      "sansPreavis": "Elle peut être résiliée d'un commun accord, sans préavis.",
    ])

  static let subject = Axis(
    "termSubject", [.termStart, .termEnd, .termDuration],
    [
      "presente": "La présente convention", "convention": "La convention",
      "delegation": "La présente délégation de gestion", "elle": "Elle",
    ])

  static let publication = Axis(
    "publication", [.venues, .citations],
    [
      "auRecueil": "La présente convention est publiée au {lieu}.",
      "sur": "Elle est rendue publique sur {lieu}.",
      "decret": "Conformément à l'article 2 du {décret}, elle est publiée au {lieu}.",
      "feraObjet": "Elle fera l'objet d'une publication au {lieu}.",
      "deux": "Elle est publiée au {lieu} et sur data.gouv.fr.",
      "soins": "Le délégataire assure la publication de la convention au {lieu}.",
      "inséré": "Elle est insérée au {lieu}.", "sera": "La présente délégation sera publiée au {lieu}.",
      "diligence": "À la diligence du délégant, elle est mise en ligne sur {lieu}.",
      "modalites": "Elle est publiée selon les usages de chaque service.",
    ])
}
