/// The title is quoted.
enum QuotedBrake: BorderSign {
  static let name: StaticString = "quoted"
  static let meaning = Message(fr: "intitulé cité", en: "quoted title")
  /// Another act speaks of it.
  static let weight = -6

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    file.text.lines[place.line].signs.contains(.quoted)
      || place.line > 0 && file.text.lines[place.line - 1].signs.contains(.quoted)
  }
}
