/// « Annexe » is just above: on the page, or alone on the page before.
enum AnnexBrake: BorderSign {
  static let name: StaticString = "annex-above"
  static let meaning = Message(fr: "sous un titre d’annexe", en: "below an annex heading")
  /// What it heads belongs to the act whose annex it is, with title and opening.
  static let weight = -8

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    let page = file.text.pages[place.page]
    if file.text.lines[page.lines.lowerBound..<place.line].contains(where: isAnnex) { return true }
    guard place.page > 0, place.isHead else { return false }
    let before = file.text.pages[place.page - 1]
    return before.wordCount < fewWords && file.text.lines[before.lines].contains(where: isAnnex)
  }

  /// The most words of a page that only divides annexes.
  private static let fewWords = 60

  private static func isAnnex(_ line: CutLine) -> Bool {
    line.signs.contains(.annex) && !line.signs.contains(.running)
  }
}
