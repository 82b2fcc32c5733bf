/// The heading is printed as the titles of the other acts are, and little else.
enum TitleTypeSign: BorderSign {
  static let name: StaticString = "title-type"
  static let meaning = Message(fr: "caractères des intitulés", en: "type of the titles")
  /// As much as a noun of acts: it shows titles without one, and lists and notices without an opening.
  static let weight = 3
  static let isOwn = true

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    file.titleTypes.begin(at: place.line, in: file.text)
  }
}
