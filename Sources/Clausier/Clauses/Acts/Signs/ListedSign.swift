/// The table of contents lists the title at this page.
enum ListedSign: BorderSign {
  static let name: StaticString = "contents"
  static let meaning = Message(fr: "annoncé au sommaire", en: "listed in the contents")
  /// Most of the title's words on the page that its entry names: a chance match is hardly possible.
  static let weight = 4
  static let isOwn = true

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    file.contents.listsActs && place.title.words.count > 1 && file.contents.entry(for: place.title, on: place.page) != nil
  }
}
