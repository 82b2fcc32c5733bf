/// A register's number stands beside the title in the margin.
enum MarginNumberSign: BorderSign {
  static let name: StaticString = "margin-number"
  static let meaning = Message(fr: "numéro du registre en marge", en: "number of the register in the margin")
  /// A register numbers its acts so, whatever words their titles begin with, and nothing else.
  static let weight = 5
  static let isOwn = true

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    file.text.lines[place.line].signs.contains(.labelled)
  }
}
