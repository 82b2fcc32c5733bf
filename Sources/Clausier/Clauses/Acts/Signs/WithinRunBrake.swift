/// The act number at the foot of the page before goes on.
enum WithinRunBrake: BorderSign {
  static let name: StaticString = "number-goes-on"
  static let meaning = Message(fr: "numéro de l’acte précédent", en: "number of the act above")
  /// The collection takes both for one act.
  static let weight = -5

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    file.runs.goesOn(at: place.page) && !NumberSign.holds(place, in: file)
  }
}
