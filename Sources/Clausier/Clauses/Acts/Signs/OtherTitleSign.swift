/// A heading that begins with a noun of acts and of their parts.
enum OtherTitleSign: BorderSign {
  static let name: StaticString = "other-title"
  static let meaning = Message(fr: "intitulé d’acte ou de partie", en: "title of an act or a part")
  /// Less than a noun that names acts only: an item of an agenda, an annex may be headed so.
  static let weight = 1

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    file.text.lines[place.line].signs.contains(.otherNoun) && TitleSign.isHeading(place.line, in: file)
  }
}
