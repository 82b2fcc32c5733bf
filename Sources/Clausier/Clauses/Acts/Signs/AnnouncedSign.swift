/// « … la convention suivante : » just above.
enum AnnouncedSign: BorderSign {
  static let name: StaticString = "announced"
  static let meaning = Message(fr: "annoncé juste au-dessus", en: "announced just above")
  /// As much as an opening: minutes print acts in the middle of a page without any other border.
  static let weight = 3
  static let isOwn = true

  /// How many lines above the title it may be.
  private static let reach = 6

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    file.text.lines[max(0, place.line - reach)..<place.line].contains { $0.signs.contains(.announcement) }
  }
}
