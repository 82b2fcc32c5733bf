/// Hardly anything but titles is printed in the type of this heading.
enum OwnTypeSign: BorderSign {
  static let name: StaticString = "own-type"
  static let meaning = Message(
    fr: "caractères propres aux intitulés", en: "a type that only titles have")
  /// With the type itself as much as an opening and a title: notices have neither.
  static let weight = 3
  static let isOwn = true

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    TitleTypeSign.holds(place, in: file) && file.titleTypes.isOwn(at: place.line, in: file.text)
      && isAlone(place.line, in: file)
  }

  /// Whether no other line is beside a line, as the heads of a table's columns are.
  private static func isAlone(_ index: Int, in file: CutFile) -> Bool {
    let line = file.text.lines[index]
    return ![index - 1, index + 1].contains { other in
      file.text.pages[line.page].lines.contains(other)
        && abs(file.text.lines[other].middle - line.middle) < line.size / 2
        && !file.text.lines[other].signs.contains(.running)
    }
  }
}
