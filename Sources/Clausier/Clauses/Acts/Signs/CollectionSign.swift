/// A title at the head of a page, below a letterhead or with its NOR, in a file that calls itself a collection of acts.
enum CollectionSign: BorderSign {
  static let name: StaticString = "collection"
  static let meaning = Message(fr: "recueil d’actes", en: "collection of acts")
  /// Lists and notices have no opening; in a collection a signed act above lets them begin.
  static let weight = 1
  static let isOwn = true

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    guard file.isCollection else { return false }
    let isTitle = TitleSign.holds(place, in: file) || OtherTitleSign.holds(place, in: file)
    let isShown = place.isHead || LetterheadSign.isAbove(place, in: file)
    return isShown && isTitle || ReferenceSign.holds(place, in: file)
  }
}
