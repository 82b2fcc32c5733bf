/// What acts are about.
enum Projects {
  /// Objects that follow « relative à », « portant sur ».
  static let subjects: [(of: String, to: String)] = [
    ("de la rénovation des écluses", "à la rénovation des écluses"),
    ("du déploiement de l'application « Passerelle »", "au déploiement de l'application « Passerelle »"),
    ("de l'inventaire des arbres têtards", "à l'inventaire des arbres têtards"),
    ("des achats de denrées biologiques", "aux achats de denrées biologiques"),
    ("du programme national de relance des herbiers", "au programme national de relance des herbiers"),
    ("de l'entretien des refuges et des abris", "à l'entretien des refuges et des abris"),
    ("de la maintenance du téléservice « Mon quai »", "à la maintenance du téléservice « Mon quai »"),
    ("de l'action sociale interministérielle", "à l'action sociale interministérielle"),
  ]
  static let programmes = [
    "Paysages et rivages", "Sûreté des ouvrages", "Conduite et pilotage des politiques maritimes",
    "Lecture et langues", "Moyens mutualisés des services",
  ]
  static let axes = ["Résilience", "Quartiers d'été", "Plan vélo", "Sobriété numérique"]
  static let venues: [String] = [
    "recueil des actes administratifs de la préfecture", "bulletin officiel du ministère des saisons",
    "Journal officiel de la République française", "data.gouv.fr", "site internet du ministère des montagnes",
  ]
}
