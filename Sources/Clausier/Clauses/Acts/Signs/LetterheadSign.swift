/// An emblem, a ministry or services above the title, in a file that calls itself a collection of acts.
enum LetterheadSign: BorderSign {
  static let name: StaticString = "letterhead"
  static let meaning = Message(fr: "en-tête de service", en: "letterhead")
  /// Each act keeps the letterhead of its service; an annex seldom has one, and it comes behind the head of an annex.
  static let weight = 3
  static let isOwn = true

  /// The fewest lines of one; text may begin with the name of a service too.
  private static let fewest = 2

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    file.isCollection && isAbove(place, in: file) && !AnnexBrake.holds(place, in: file)
  }

  /// Whether a letterhead is above a title; acts of one service have it at one height of their pages.
  static func isAbove(_ place: PossibleBorder, in file: CutFile) -> Bool {
    file.text.lines[place.top..<place.line].count { line in
      line.signs.contains(.letterhead) && !line.signs.contains(.prose)
    } >= fewest
  }
}
