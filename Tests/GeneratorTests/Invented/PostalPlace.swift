/// An invented postal address in the parts that the record keeps separate.
struct PostalPlace: Sendable {
  let street: String
  let postalCode: String
  let city: String
  /// The number behind « cedex », or an empty text; `nil` without « cedex ».
  let cedex: String?

  private static let streets = [
    "4 rue du Vieux-Lavoir", "17, quai des Tanneurs", "128 bis avenue des Platanes", "1 place de l'Étape",
    "32 boulevard Extérieur – TSA 40118", "6, allée des Saules, BP 77", "Cité administrative, 9 rue Basse",
    "Immeuble Le Ponant, 250 cours Neuf", "CS 30521, 3 rue de la Corderie", "2-4 impasse Saint-Éloi",
    "Hôtel des services, 11 mail du Général", "55 route de l'Aérodrome",
  ]
  private static let cities = [
    ("50210", "Brumeville"), ("97412", "Port-Ombrée"), ("08007", "Vire-la-Basse"),
    ("61330", "Saint-Clair-des-Eaux"),
    ("75019", "Paris"), ("33104", "L'Herbe-Neuve"), ("20117", "Castelvento"), ("67450", "La Haute-Planche"),
  ]

  static func draw(_ choices: inout Choices) -> PostalPlace {
    let city = choices.pick(cities)
    return PostalPlace(
      street: choices.pick(streets), postalCode: city.0, city: city.1,
      cedex: choices.pick([nil, nil, "", "02", "15"]))
  }
}
