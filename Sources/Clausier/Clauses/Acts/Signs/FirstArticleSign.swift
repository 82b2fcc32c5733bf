/// The first article behind it is number 1: the numbering begins again.
enum FirstArticleSign: BorderSign {
  static let name: StaticString = "article-1"
  static let meaning = Message(fr: "article 1er", en: "article 1")
  /// Annexes have a numbering of their own too.
  static let weight = 2

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    place.opening.article.map { $0 <= 1 } ?? false
  }
}
