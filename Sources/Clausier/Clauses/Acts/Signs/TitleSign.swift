/// A noun by which acts call themselves, printed as a heading.
enum TitleSign: BorderSign {
  static let name: StaticString = "title"
  static let meaning = Message(fr: "intitulé d’acte", en: "title of an act")
  /// Headings within acts begin with such nouns too, seldom with visas or parties below.
  static let weight = 3

  static func holds(_ place: PossibleBorder, in file: CutFile) -> Bool {
    file.text.lines[place.line].signs.contains(.noun) && TitleSign.isHeading(place.line, in: file)
  }

  /// Whether a line is printed as a heading, or keeps its distance from the line above it.
  static func isHeading(_ index: Int, in file: CutFile) -> Bool {
    let line = file.text.lines[index]
    if line.signs.contains(.heading) { return true }
    let lines = file.text.lines
    var above = index - 1
    // A register's number is beside the title.
    if above >= 0, lines[above].signs.contains(.running), abs(lines[above].middle - line.middle) < line.size {
      above -= 1
    }
    let page = file.text.pages[line.page]
    guard above >= page.lines.lowerBound, line.column == lines[above].column else { return true }
    return line.top - lines[above].bottom > line.size
  }
}
