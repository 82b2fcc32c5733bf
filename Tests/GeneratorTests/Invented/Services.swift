/// The services that acts are drawn between: every kind of name that the State's services have.
enum Services {
  static let all: [Service] = central + local + establishments + offices

  private static let central: [Service] = [
    Service(.la, "direction des chemins ruraux", "DCR", short: "la direction"),
    Service(.la, "direction générale des langues et de la lecture", "DGLL", short: "la direction générale"),
    Service(
      .la, "sous-direction du patrimoine flottant du ministère chargé des fleuves", "SDPF",
      short: "la sous-direction"),
    Service(
      .la, "direction du numérique et de la donnée du ministère des saisons", "DND", short: "la DND"),
    Service(.le, "service des statistiques forestières", "SSF", short: "le service"),
    Service(.le, "service à compétence nationale « Atelier des cartes »", nil, short: "l'Atelier"),
    Service(.le, "secrétariat général du ministère des montagnes", "SG", short: "le secrétariat général"),
    Service(.la, "mission interministérielle pour les marais", "MIM", short: "la mission"),
    Service(.la, "délégation interministérielle aux vents et marées", "DIVM", short: "la délégation"),
    Service(.le, "commissariat général aux sentiers", "CGS", short: "le commissariat"),
    Service(
      .elidedFeminine, "inspection générale des phares, balises et sémaphores", "IGPBS", short: "l'inspection"
    ),
    Service(.le, "ministère des lacs et des étangs", nil, short: "le ministère"),
    Service(
      .la, "direction des affaires juridiques, de l'évaluation et des études", "DAJEE", short: "la direction"),
    Service(.le, "haut-commissariat à la vie nocturne", "HCVN", short: "le haut-commissariat"),
  ]

  private static let local: [Service] = [
    Service(.la, "préfecture de la région Val-de-Brume", nil, short: "la préfecture"),
    Service(.la, "préfecture de Haute-Orne", nil, short: "la préfecture"),
    Service(
      .la, "direction régionale des eaux, des forêts et du paysage du Val-de-Brume", "DREFP",
      short: "la DREFP"),
    Service(.la, "direction départementale des digues de l'Ombrée", "DDD 97", short: "la direction"),
    Service(
      .le, "secrétariat général commun départemental de la Basse-Vire", "SGCD", short: "le secrétariat"),
    Service(.le, "rectorat de l'académie de Brumeville", nil, short: "le rectorat"),
    Service(
      .la, "plate-forme régionale des achats de l'État du Val-de-Brume", "PFRA", short: "la plate-forme"),
    Service(.la, "direction interrégionale de la mer Iroise-Ponant", "DIRM IP", short: "la DIRM"),
    Service(
      .le, "centre de prestations financières de l'État de Brumeville", "CPFE", short: "le centre"),
  ]

  private static let establishments: [Service] = [
    Service(.elidedFeminine, "agence nationale des haies", "ANH", short: "l'agence"),
    Service(.elidedFeminine, "Agence du service volontaire", "ASV", short: "l'Agence"),
    Service(.elidedMasculine, "institut national des métiers du sel", "INMS", short: "l'institut"),
    Service(.elidedMasculine, "office des prés salés", nil, short: "l'office"),
    Service(.elidedMasculine, "observatoire des aurores boréales", "OAB", short: "l'observatoire"),
    Service(.elidedFeminine, "école supérieure de la dentelle", "ESD", short: "l'école"),
    Service(.elidedFeminine, "université de Brumeville et du Littoral", "UBL", short: "l'université"),
    Service(.la, "Bibliothèque des sciences de la terre", "BST", short: "la Bibliothèque"),
    Service(.le, "Centre d'études des ponts suspendus", "CEPS", short: "le Centre"),
    Service(.le, "Conseil national des herbiers", "CNH", short: "le Conseil"),
    Service(.la, "cour régionale des tutelles", nil, short: "la cour"),
    Service(.les, "archives sonores de la République", "ASR", short: "les archives sonores"),
    Service(.le, "groupement d'intérêt public « Rivières ouvertes »", nil, short: "le groupement"),
  ]

  private static let offices: [Service] = [
    Service(.le, "préfet de la région Val-de-Brume", nil, short: "le préfet"),
    Service(.la, "préfète de l'Ombrée", nil, short: "la préfète"),
    Service(.la, "ministre des saisons", nil, short: "la ministre"),
    Service(.le, "recteur de la région académique Iroise-Ponant", nil, short: "le recteur"),
  ]
}
