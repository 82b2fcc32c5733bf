/// The act's own NOR is printed with its title.
enum ReferenceSign: BorderSign {
  static let name: StaticString = "reference"
  static let meaning = Message(fr: "NOR propre", en: "its own NOR")
  /// An act may name another's NOR near a heading.
  static let weight = 1

  /// How many lines below the title it may be.
  private static let reach = 4

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    let end = min(file.text.lines.count, place.line + reach)
    return file.text.lines[place.top..<end].contains { line in
      line.words.first.map { file.tokens.reads($0, "nor") } ?? false
    }
  }
}
