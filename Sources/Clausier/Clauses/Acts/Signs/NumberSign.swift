/// A new act number at the foot or the head of the pages, after the separators that bear it already.
enum NumberSign: BorderSign {
  static let name: StaticString = "number"
  static let meaning = Message(
    fr: "numéro propre en marge des pages", en: "its own number at the pages’ edge")
  /// Nothing but the collection's own make-up changes it.
  static let weight = 6
  static let isOwn = true

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    guard place.isHead, let reference = file.runs.references[place.page] else { return false }
    var page = place.page
    while page > 0, file.runs.references[page - 1] == reference {
      page -= 1
      guard file.isSeparator(page) || file.isBlank(page) else { return false }
    }
    return true
  }
}
