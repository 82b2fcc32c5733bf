/// It is a model to fill in.
enum ModelBrake: BorderSign {
  static let name: StaticString = "model"
  static let meaning = Message(fr: "modèle à remplir", en: "model to fill in")
  /// A model has the form of an act, all of it.
  static let weight = -8

  /// How many lines above the title may say so.
  private static let reach = 4

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    let start = max(file.text.pages[place.page].lines.lowerBound, place.line - reach)
    return file.text.lines[start..<place.opening.title.upperBound].contains { $0.signs.contains(.model) }
  }
}
