/// The names and titles that people are drawn from.
enum People {
  private static let women = [
    "Mélisande", "Agathe", "Fatoumata", "Anne-Sophie", "Ludivine", "Noémie", "Thérèse", "Iris", "Ghislaine",
    "Marie Claire",
  ]
  private static let men = [
    "Baptiste", "Ousmane", "Jean-Loup", "Côme", "Thibault", "Éloi", "Raphaël", "Vincent", "Fabrice", "Ange",
  ]
  private static let families = [
    "Courtebarbe", "Vaillandet", "de La Houssaye", "Le Bihannic", "d'Estrac", "Diarrassouba", "Petit-Roche",
    "Ben Sassi", "van der Elst", "Fleuriot", "O'Malley", "Nguyen Van", "du Plessis-Bray", "Grosjean",
    "Mérigot", "Sanz y Rubio", "Le Roux de Bretigny",
  ]
  /// Titles for a man and for a woman.
  static let titles: [(man: String, woman: String)] = [
    ("directeur", "directrice"), ("directeur général", "directrice générale"),
    ("directeur général adjoint", "directrice générale adjointe"),
    ("secrétaire général", "secrétaire générale"),
    ("chef du service", "cheffe du service"), ("sous-directeur du pilotage", "sous-directrice du pilotage"),
    ("directeur par intérim", "directrice par intérim"), ("préfet délégué", "préfète déléguée"),
    ("adjoint au directeur des finances", "adjointe à la directrice des finances"),
    ("président", "présidente"), ("administrateur général", "administratrice générale"),
    ("chef de la mission achats et logistique", "cheffe de la mission achats et logistique"),
    (
      "directeur des affaires financières et du contrôle",
      "directrice des affaires financières et du contrôle"
    ),
    ("commissaire général", "commissaire générale"), ("délégué", "déléguée"),
    ("ingénieur en chef, chef de bureau", "ingénieure en chef, cheffe de bureau"),
  ]

  static func draw(_ choices: inout Choices) -> Person {
    let isWoman = choices.chance(50)
    let title = choices.pick(titles)
    return Person(
      given: choices.pick(isWoman ? women : men), family: choices.pick(families), isWoman: isWoman,
      title: isWoman ? title.woman : title.man)
  }
}
