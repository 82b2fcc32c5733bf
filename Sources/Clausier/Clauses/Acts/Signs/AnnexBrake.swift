/// « Annexe » is just above: on the page, or alone on the page before.
enum AnnexBrake: BorderSign {
  static let name: StaticString = "annex-above"
  static let meaning = Message(fr: "sous un titre d’annexe", en: "below an annex heading")
  /// What it heads belongs to the act whose annex it is, with title and opening, in the type of titles, and even where
  /// the contents name it with the act that approves it.
  static let weight = -12

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    let page = file.text.pages[place.page]
    let above = file.text.lines[page.lines.lowerBound..<place.line]
    if let annex = above.lastIndex(where: isAnnex) {
      // In minutes, what is annexed to a resolution is an act of its own.
      if file.isMinutes,
        above[annex].words.contains(where: { file.tokens.match(.deliberation, at: $0) != nil })
      {
        return false
      }
      if ApprovedSign.holds(place, in: file) { return false }
      // An act's own NOR is not below the heading of another's annex.
      if above[annex...].contains(where: { ReferenceSign.isReference($0, file.tokens) }) { return false }
      let isBehind =
        place.line - annex > linesOfAnnex || hasText(annex + 1..<max(annex + 1, place.top), in: file)
      return !(isBehind && isBehindAnnex(place, in: file))
    }
    guard place.isHead, !NumberSign.holds(place, in: file), let pageBefore = file.pageBefore(place.page)
    else {
      return false
    }
    return isHeadOnly(Array(file.text.body(of: pageBefore)), in: file)
  }

  /// The most lines of an annex's heading and what introduces it.
  private static let linesOfAnnex = 6
  /// The most lines of a page with only the head of an annex.
  private static let linesOfHead = 4

  /// Whether a title in the middle of a page is that of another act below what an annex says, as its letterhead, the
  /// contents or the type of the collection's titles show.
  private static func isBehindAnnex(_ place: PossibleBorder, in file: CutFile) -> Bool {
    guard file.isCollection, !file.text.lines[place.line].signs.contains(.visa) else { return false }
    return LetterheadSign.isAbove(place, in: file) || ListedSign.holds(place, in: file)
      || TitleTypeSign.holds(place, in: file)
  }

  /// Whether the lines of a page are an annex's heading and nothing that it heads: what follows on the next page is the
  /// annex, and behind a short list or some sentences it may be another act.
  private static func isHeadOnly(_ lines: [Int], in file: CutFile) -> Bool {
    guard lines.count <= linesOfHead, let annex = lines.firstIndex(where: { isAnnex(file.text.lines[$0]) })
    else { return false }
    return lines[(annex + 1)...].allSatisfy { index in
      file.text.lines[index].signs.contains(.heading)
        && !TitleLine.endsWithStop(file.text.lines[index].outline, file.tokens)
    }
  }

  /// Whether lines below an annex's heading are a text of its own, which ends.
  private static func hasText(_ lines: Range<Int>, in file: CutFile) -> Bool {
    file.text.lines[lines].last { !$0.signs.contains(.running) }.map { line in
      TitleLine.endsWithStop(line.outline, file.tokens)
    } ?? false
  }

  private static func isAnnex(_ line: CutLine) -> Bool {
    line.signs.contains(.annex) && !line.signs.contains(.running)
  }
}

extension Phrase {
  fileprivate static let deliberation = Phrase("{a la|de la} deliberation")
}
