/// It is at the head of a page.
enum PageHeadSign: BorderSign {
  static let name: StaticString = "page-head"
  static let meaning = Message(fr: "en tête de page", en: "head of a page")
  /// Any heading may be there.
  static let weight = 1

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool { place.isHead }
}
