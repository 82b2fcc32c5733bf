/// How articles are headed and numbered, and what is printed around them.
enum ArticleWording {
  static let heading = Axis(
    "articleHeading", [.articles],
    [
      "colon": "Article {n} : {titre}", "dash": "Article {n} – {titre}", "hyphen": "Article {n} - {titre}",
      "loud": "ARTICLE {N} : {TITRE}", "loudNumber": "ARTICLE {N} – {titre}", "point": "Article {n}. {titre}",
      "pointDash": "Article {n}. – {titre}", "art": "Art. {n} – {titre}", "artDash": "Art. {n}. - {titre}",
      "below": "Article {n}\n{titre}", "belowLoud": "ARTICLE {N}\n{TITRE}",
      "belowColon": "Article {n} :\n{titre}",
      "number": "{n}. {titre}", "numberLoud": "{n}. {TITRE}", "numberDash": "{n} – {titre}",
      "bracket": "{n}) {titre}",
      "roman": "Article {I} : {titre}", "romanLoud": "ARTICLE {I} – {TITRE}", "romanBare": "{I}. {titre}",
      "none": "Article {n}", "nonePoint": "Article {n}.", "run": "Article {n}. – ", "runArt": "Art. {n}. – ",
      "words": "ARTICLE {EN MOTS} – {titre}", "parenthesis": "Article {n} ({titre})",
      "slash": "Article {n} / {titre}", "bar": "Article {n} | {titre}", "loudDot": "ARTICLE {N}. {TITRE}",
      "colonLoud": "Article {n} : {TITRE}",
      "nd": "Article n° {n} : {titre}", "spaceOnly": "Article {n} {titre}",
    ])

  static let first = Axis(
    "firstArticle", [.articles], ["1": "1", "1er": "1er", "premier": "premier", "1er again": "1er"])

  static let division = Axis(
    "division", [.under, .articles],
    [
      "none": "", "noneAgain": "", "noneMore": "", "noneStill": "", "TITRE": "TITRE {I} – {titre}",
      "Titre": "Titre {n} : {titre}", "CHAPITRE": "CHAPITRE {I}\n{titre}",
      "Chapitre": "Chapitre {n} – {titre}",
      "TITRE Ier": "TITRE {Ier}\n{titre}",
    ])

  static let sub = Axis(
    "subArticle", [.articles],
    [
      "none": "", "noneAgain": "", "noneMore": "", "pointed": "{n}.{k} {titre}",
      "pointedDot": "{n}.{k}. {titre}",
      "pointedDash": "{n}.{k} – {titre}", "article": "Article {n}.{k} : {titre}",
      "articleDash": "Article {n}-{k} – {titre}",
    ])

  /// Headings by what the article is about; the number of a heading is its topic's.
  static let headings: [String: [String]] = [
    "object": [
      "Objet", "Objet de la convention", "Objet de la délégation", "Objet et périmètre",
      "Champ de la délégation",
      "Objet de la présente convention",
    ],
    "obligations-delegataire": [
      "Obligations du délégataire", "Missions confiées au délégataire", "Engagements du délégataire",
      "Rôle du délégataire", "Prestations accomplies par le délégataire", "Attributions du délégataire",
    ],
    "obligations-delegant": [
      "Obligations du délégant", "Engagements du délégant", "Rôle du délégant", "Responsabilités du délégant",
      "Attributions du délégant",
    ],
    "finance": [
      "Dispositions financières", "Modalités financières", "Financement",
      "Exécution financière de la délégation",
      "Crédits délégués", "Conditions financières", "Mise à disposition des crédits",
    ],
    "chorus": ["Imputation budgétaire", "Références d'imputation", "Imputation de la dépense"],
    "reporting": ["Compte rendu", "Reddition des comptes", "Suivi et bilan", "Comptes rendus de gestion"],
    "amendment": ["Modification", "Modification de la convention", "Avenants", "Révision"],
    "term": ["Durée", "Prise d'effet et durée", "Durée de la convention", "Entrée en vigueur et durée"],
    "ending": ["Résiliation", "Fin anticipée", "Dénonciation", "Résiliation de la convention"],
    "publication": ["Publication", "Publication de la convention", "Publicité"],
    "data-protection": ["Protection des données à caractère personnel", "Données personnelles"],
    "dispute": ["Litiges", "Règlement des différends", "Différends"],
    "secret": ["Confidentialité", "Secret professionnel"],
  ]

  static let divisions = ["Dispositions générales", "Dispositions financières", "Dispositions finales"]
}
