/// The first article behind it is not number 1.
enum LaterArticleBrake: BorderSign {
  static let name: StaticString = "later-article"
  static let meaning = Message(fr: "article suivant", en: "later article")
  /// The act above goes on.
  static let weight = -8

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    // Behind « ARRÊTE » it is the number that was misread.
    !place.opening.signs.contains(.operative) && (place.opening.article.map { $0 > 1 } ?? false)
  }
}
