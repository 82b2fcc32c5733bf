/// A page with few words just before, which names the act.
enum SeparatorSign: BorderSign {
  static let name: StaticString = "separator"
  static let meaning = Message(fr: "page de séparation avant", en: "separator before it")
  /// An act may have a page with few words itself: a cover, a divider of its annexes.
  static let weight = 2

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    place.isHead && file.pageBefore(place.page).map { file.isSeparator($0) } ?? false
  }
}
