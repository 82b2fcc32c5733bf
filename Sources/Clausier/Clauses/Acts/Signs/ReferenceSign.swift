/// The act's own NOR is printed with its title.
enum ReferenceSign: BorderSign {
  static let name: StaticString = "reference"
  static let meaning = Message(fr: "NOR propre", en: "its own NOR")
  /// Each act has one, on a line of its own; it is seldom printed again.
  static let weight = 4
  static let isOwn = true

  /// How many lines above and below the title's first it may be.
  private static let above = 4
  static let below = 6

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    let start = max(0, place.line - above)
    return file.text.lines[start..<min(file.text.lines.count, place.line + below)].contains { line in
      line.page == place.page && isReference(line, file.tokens)
    }
  }

  /// Whether it is above the title.
  static func isAbove(_ place: PossibleBorder, in file: CutFile) -> Bool {
    file.text.lines[place.top..<place.line].contains { isReference($0, file.tokens) }
  }

  /// Whether a line is a NOR alone.
  static func isReference(_ line: CutLine, _ tokens: Tokens) -> Bool {
    guard let first = line.words.first, line.words.count <= 6 else { return false }
    return tokens.reads(first, "nor") || tokens.reads(first, "(") && tokens.reads(first + 1, "nor")
  }
}
