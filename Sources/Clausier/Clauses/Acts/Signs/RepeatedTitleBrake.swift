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
    // Parts of one title; a list's rows or a notice's text are between its title and the next.
    let between = place.before.titleEnd..<max(place.before.titleEnd, place.top)
    let isNear =
      between.count <= linesBetween && between.allSatisfy { isOfTitle(file.text.lines[$0], file.tokens) }
      && !ListedSign.holds(place, in: file) && !LetterheadSign.isAbove(place, in: file)
      && !(place.before.titleEnd < place.top && ReferenceSign.isAbove(place, in: file))
    if !place.before.isOpened, place.before.page == place.page, isNear || !file.isCollection { return true }
    return place.title.share(in: title) >= share || title.share(in: place.title) >= share
  }

  /// Whether a line below a title may be a part of it, rather than a sentence of a notice.
  private static func isOfTitle(_ line: CutLine, _ tokens: Tokens) -> Bool {
    line.signs.contains(.heading)
      || !line.signs.contains(.prose) && !TitleLine.endsWithStop(line.outline, tokens)
  }
}
