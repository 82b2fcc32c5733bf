/// The heading is numbered, and no noun of acts is behind the number: « 3. Modalités ».
enum NumberedBrake: BorderSign {
  static let name: StaticString = "numbered"
  static let meaning = Message(fr: "intertitre numéroté", en: "numbered heading")
  /// Parts of acts and items of an agenda are headed so, perhaps in the type of titles.
  static let weight = -4

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    let line = file.text.lines[place.line]
    guard line.signs.isDisjoint(with: [.noun, .otherNoun]),
      let heading = Heading.numbered(line.outline, at: place.line, in: file.tokens)
    else { return false }
    return heading.heading.map { !ActNouns.begin(file.tokens, $0) } ?? false
  }
}
