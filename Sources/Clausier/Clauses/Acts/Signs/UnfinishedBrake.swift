/// The act above has not been dated or signed, and goes on to the middle of this page.
enum UnfinishedBrake: BorderSign {
  static let name: StaticString = "unfinished"
  static let meaning = Message(fr: "acte précédent non clos", en: "act above not closed")
  /// As much as a title: a heading within its text looks the same.
  static let weight = -3

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    place.before.title != nil && !ClosedSign.holds(place, in: file) && !place.isHead
  }
}
