/// The act above approves a convention, and this one is annexed to it by name: « Annexe à l'arrêté n° 7 ».
enum ApprovedSign: BorderSign {
  static let name: StaticString = "approved"
  static let meaning = Message(fr: "approuvé par l’acte précédent", en: "approved by the act above")
  /// Such a convention is an act of its own, though the collection gives it the number of the act that approves it; still,
  /// an annex that is none begins so too.
  static let weight = 3
  static let isOwn = true

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    guard file.isCollection, place.isHead, place.before.isApproval, place.before.closing != nil,
      place.opening.signs.contains(.parties), FirstArticleSign.holds(place, in: file)
    else { return false }
    return file.text.lines[place.top..<place.line].contains { isHead($0, behind: place.before, in: file) }
  }

  /// Whether a line heads what an act approves: « Annexe à l'arrêté n° 7 ».
  static func isHead(_ line: CutLine, behind state: CutState, in file: CutFile) -> Bool {
    file.isCollection && state.isApproval && line.signs.contains(.annex)
      && line.words.contains { file.tokens.match(.act, at: $0) != nil }
  }
}

extension Phrase {
  fileprivate static let act = Phrase(
    "{a l'|a la|au|de l'|de la|du} [present(e)] {arrete|decision|decret|ordonnance|deliberation}")
}
