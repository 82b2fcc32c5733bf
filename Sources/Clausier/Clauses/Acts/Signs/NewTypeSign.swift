/// The page is printed in another type than the one before.
enum NewTypeSign: BorderSign {
  static let name: StaticString = "type"
  static let meaning = Message(fr: "autres caractères", en: "another type")
  /// Annexes and tables change the type as well.
  static let weight = 1

  /// How different sizes of one text may be, in points.
  private static let slack: Float = 0.6

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    guard place.isHead, let last = file.pageBefore(place.page) else { return false }
    let (page, before) = (file.text.pages[place.page], file.text.pages[last])
    return page.font != before.font || abs(page.bodySize - before.bodySize) > slack
  }
}
