/// The page counts itself as the first: « 1/3 ».
enum PageCountSign: BorderSign {
  static let name: StaticString = "page-1"
  static let meaning = Message(fr: "pages numérotées depuis 1", en: "pages counted from 1")
  /// Documents put together keep their own numbers of pages; so do some annexes.
  static let weight = 2
  static let isOwn = true

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    place.isHead && place.page > 0 && file.text.pages[place.page].folio?.page == 1
  }
}
