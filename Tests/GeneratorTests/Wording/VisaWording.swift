/// How the texts that an act rests on are listed, and how the parties agree.
enum VisaWording {
  static let place = Axis(
    "visaPlace", [.visas], ["afterParties": "", "afterPartiesAgain": "", "beforeParties": "", "none": ""])

  static let layout = Axis(
    "visaLayout", [.visas, .visaArticles],
    [
      "semicolons": "Vu {texte} ;", "commas": "Vu {texte},", "loud": "VU {texte} ;",
      "bullets": "- Vu {texte} ;",
      "paragraph": "vu {texte} ;", "heading": "- {texte} ;", "nothing": "Vu {texte}", "tight": "Vu {texte};",
      "colon": "Vu : {texte} ;",
    ])

  static let text = Axis(
    "visaText", [.visas, .visaArticles],
    [
      "decret": "le décret {nd} relatif aux délégations de gestion",
      "decretModifie": "le décret {nd} modifié relatif à la gestion des deniers",
      "decretModifiePar": "le décret {nd} portant statut des sentiers, modifié par le décret {nd2}",
      "decretArticle": "le décret {nd} relatif aux services numériques, notamment son article {art}",
      "decretEtArticles": "le décret {nd} relatif aux comptables et notamment ses articles {art} et {art2}",
      "loi": "la loi {nd} relative aux rivages",
      "loiModifiee": "la loi {nd} modifiée, relative aux libertés des usagers",
      "loiOrganique": "la loi organique {nd} relative aux lois de finances",
      "ordonnance": "l'ordonnance {nd} relative à la responsabilité des gestionnaires",
      "arrete": "l'arrêté du {d} portant organisation de l'administration centrale",
      "arreteModifie": "l'arrêté du {d} modifié fixant l'organisation des services",
      "arreteMinistre": "l'arrêté de la ministre des saisons du {d} portant nomination",
      "circulaire": "la circulaire du {d} relative aux achats", "code": "le code de la commande publique",
      "codeArticles": "le code de la commande publique, notamment ses articles L. {la} et R. {ra}",
      "convention": "la convention de délégation de gestion du {d} relative aux abris",
      "deuxDecrets": "les décrets {nd} relatif aux ports et {nd2} relatif aux écluses",
      "deuxTextes": "le décret {nd} relatif aux abris et l'arrêté du {d} relatif aux refuges",
      "pris": "le décret {nd} pris pour l'application de la loi sur les rivages",
      "susvisé": "le décret {nd} relatif aux quais, pris en application du décret {nd2} susvisé",
      "entre": "la loi {nd} relative à la répartition des charges entre les ports, les bacs et les quais",
      "journal": "le décret {nd} relatif aux bouées (JO du lendemain)",
      "consolidé": "le décret {nd}, dans sa version consolidée, relatif aux balises",
      "article": "l'article {art} de la loi {nd} de finances",
      "reglement": "le règlement (UE) n° {n} du {d} relatif aux données",
    ])

  /// The natures of the texts that a form names, in order.
  static let natures: [String: [String]] = [
    "loi": ["loi"], "loiModifiee": ["loi"], "loiOrganique": ["loi organique"], "ordonnance": ["ordonnance"],
    "arrete": ["arrete"], "arreteModifie": ["arrete"], "arreteMinistre": ["arrete"],
    "circulaire": ["circulaire"],
    "code": ["code"], "codeArticles": ["code"], "convention": ["convention"],
    "deuxDecrets": ["decret", "decret"],
    "decretModifiePar": ["decret", "decret"], "deuxTextes": ["decret", "arrete"], "article": ["loi"],
    "reglement": ["other"], "susvisé": ["decret", "decret"], "entre": ["loi"],
  ]

  static let agreement = Axis(
    "agreementPhrase", [.articles, .visas],
    [
      "aEte": "Il a été convenu ce qui suit :", "est": "Il est convenu ce qui suit :",
      "estDonc": "Il est donc convenu ce qui suit :",
      "arrete": "Il est arrêté et convenu ce qui suit :",
      "expose": "Ceci étant exposé, il a été convenu et arrêté ce qui suit :",
      "conviennent": "Les parties conviennent de ce qui suit :", "sont": "Sont convenues de ce qui suit :",
      "loud": "IL A ÉTÉ CONVENU CE QUI SUIT", "loudNoAccents": "IL A ETE CONVENU CE QUI SUIT :",
      "ontConvenu": "Ont convenu ce qui suit :",
      "decident": "Conviennent ce qui suit :",
      "accord": "D'un commun accord, les parties arrêtent les dispositions suivantes :",
      "none": "", "celaEtant": "CELA ÉTANT EXPOSÉ, IL EST CONVENU CE QUI SUIT :",
      "prealable":
        "Après avoir rappelé ce qui précède, les parties sont convenues des dispositions suivantes :",
    ])

  static let preamble = Axis(
    "preamble", [],
    [
      "none": "", "noneAgain": "", "heading": "Préambule", "PRÉAMBULE": "PRÉAMBULE", "contexte": "Contexte",
      "expose": "Exposé des motifs",
      "prealablement": "Il est préalablement exposé ce qui suit :", "considerant": "", "colon": "Préambule :",
    ])
}
