/// The same title again, before the act's text has begun: a cover or a separator came first.
enum RepeatedTitleBrake: BorderSign {
  static let name: StaticString = "same-title"
  static let meaning = Message(fr: "même intitulé", en: "same title")
  /// One title gives one start.
  static let weight = -20

  /// The share of words that are the same.
  private static let share: Float = 0.6

  /// The most lines between parts of one title.
  private static let linesBetween = 3

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    guard let title = place.before.title, place.before.closing == nil, place.before.article == 0 else {
      return false
    }
    // Parts of one title; a list's rows are between its title and the next.
    let isNear =
      place.line - place.before.titleEnd <= linesBetween
      && !ListedSign.holds(place, in: file) && !LetterheadSign.isAbove(place, in: file)
    if !place.before.isOpened, place.before.page == place.page, isNear || !file.isCollection { return true }
    return place.title.share(in: title) >= share || title.share(in: place.title) >= share
  }
}
