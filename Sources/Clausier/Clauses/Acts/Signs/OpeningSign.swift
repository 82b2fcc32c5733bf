/// Visas, parties, an authority or a word that decides between the title and the first article.
enum OpeningSign: BorderSign {
  static let name: StaticString = "opening"
  static let meaning = Message(fr: "visas, parties ou autorité", en: "visas, parties or authority")
  /// Only acts open so, also those that another quotes.
  static let weight = 3
  static let isOwn = true

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool { place.opening.isOpening }
}
