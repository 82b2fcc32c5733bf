/// The table of contents has no entry for this page.
enum UnlistedBrake: BorderSign {
  static let name: StaticString = "not-in-contents"
  static let meaning = Message(fr: "absent du sommaire", en: "not in the contents")
  /// Some tables leave acts out.
  static let weight = -2

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    guard file.contents.listsActs, file.contents.offsetIsKnown, file.text.pages[place.page].isExact else {
      return false
    }
    return !file.contents.names(page: place.page)
      && !(file.pageBefore(place.page).map { file.contents.names(page: $0) } ?? false)
  }
}
