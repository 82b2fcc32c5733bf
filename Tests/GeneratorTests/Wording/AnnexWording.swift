/// How annexes are headed, and what is printed around an act.
enum AnnexWording {
  static let count = Axis("annexCount", [.annexes], ["none": "", "noneAgain": "", "one": "", "two": ""])

  static let heading = Axis(
    "annexHeading", [.annexes],
    [
      "dash": "Annexe {n} – {titre}", "loud": "ANNEXE {n} : {titre}", "numero": "Annexe n° {n} : {titre}",
      "below": "ANNEXE {n}\n{titre}",
      "roman": "ANNEXE {I}\n{titre}", "hyphen": "Annexe {n} - {titre}", "point": "Annexe {n}. {titre}",
    ])

  static let single = Axis(
    "singleAnnexHeading", [.annexes],
    [
      "plain": "ANNEXE\n{titre}", "colon": "Annexe : {titre}", "dash": "ANNEXE – {titre}",
      "numbered": "Annexe 1 : {titre}",
    ])

  static let titles = [
    "Calendrier des travaux", "Répartition des tâches", "Liste des marchés concernés", "Fiche de suivi",
    "Périmètre géographique",
  ]

  static let texts = [
    "Les travaux se déroulent en trois phases.\n- relevés de terrain ;\n- saisie ;\n- contrôle.",
    "La liste est tenue à jour par le délégataire et communiquée sur demande.",
    "Phase\tDurée\nRelevés\tdeux mois\nSaisie\tquatre mois",
  ]

  static let footnote = Axis(
    "footnote", [.footnotes],
    [
      "none": "", "noneAgain": "", "noneMore": "",
      "guide": "Voir le guide des bonnes pratiques de l'achat public.",
      "site": "Le plan est consultable sur le portail du ministère.",
    ])
}
