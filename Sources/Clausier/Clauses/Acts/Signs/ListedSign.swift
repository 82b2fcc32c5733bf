/// The table of contents lists the title at this page.
enum ListedSign: BorderSign {
  static let name: StaticString = "contents"
  static let meaning = Message(fr: "annoncé au sommaire", en: "listed in the contents")
  /// Most of the title's words on the page that its entry names: a chance match is hardly possible.
  static let weight = 4
  static let isOwn = true

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    file.contents.listsActs && entry(of: place, in: file) != nil
  }

  /// The fewest words of a title, and of its first line alone, that tell it from others.
  private static let fewest = 2
  private static let fewestOfLine = 3

  /// The entry that lists an act; it lists no other.
  static func entry(of place: PossibleBorder, in file: CutFile) -> Int? {
    // An entry may give the page of the separator.
    let pages = [place.page] + [file.pageBefore(place.page)].compactMap(\.self)
    let last = place.before.entry
    if place.title.words.count >= fewest,
      let entry = file.contents.entry(for: place.title, on: pages, not: last)
    {
      return entry
    }
    // Below the title there may be a table's heads.
    guard place.firstLine.words.count >= fewestOfLine else { return nil }
    return file.contents.entry(for: place.firstLine, on: pages, not: last)
  }
}
