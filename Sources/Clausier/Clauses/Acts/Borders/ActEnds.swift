/// Finds where acts end: at the next one's beginning, or before what is between them.
struct ActEnds {
  private let file: CutFile

  init(_ file: CutFile) { self.file = file }

  /// The line after an act's last, before the line at which the next act begins.
  func end(of border: Border, before next: Int) -> Int {
    var end = min(next, endOfRun(of: border), resumption(behind: border, before: next))
    let lines = file.text.lines
    let first = border.place.page
    // Separators, and the imprint at the collection's end.
    while end > 0, lines[end - 1].page > first {
      let page = lines[end - 1].page
      let isWhole = end == file.text.pages[page].lines.upperBound || end <= firstOfBody(page)
      let isNone = end <= firstOfBody(page)
      guard isNone || isWhole && (isBetween(page, end) || isImprint(page)) else { break }
      end = file.text.pages[page].lines.lowerBound
    }
    return max(end, border.place.line + 1)
  }

  /// The first line of a page that does not run over pages.
  private func firstOfBody(_ page: Int) -> Int {
    file.text.body(of: page).first { _ in true } ?? file.text.pages[page].lines.upperBound
  }

  /// Whether a page before the line at which an act begins is none of the act above.
  private func isBetween(_ page: Int, _ end: Int) -> Bool {
    end < file.text.lines.count && (file.isSeparator(page) || file.isDivider(page))
  }

  private func isImprint(_ page: Int) -> Bool {
    file.isCollection && file.text.pages[page].wordCount < 200
      && file.text.body(of: page).contains { file.text.lines[$0].signs.contains(.imprint) }
  }

  /// The end of the pages with the act's number.
  private func endOfRun(of border: Border) -> Int {
    guard file.runs.references[border.place.page] != nil else { return .max }
    var page = border.place.page
    while page + 1 < file.text.pages.count, file.runs.goesOn(at: page + 1) { page += 1 }
    return file.text.pages[page].lines.upperBound
  }

  /// The line with which minutes go on after an act that they print.
  private func resumption(behind border: Border, before next: Int) -> Int {
    guard file.isMinutes, border.place.opening.signs.contains(.parties), border.place.line + 1 < next else {
      return .max
    }
    return (border.place.line + 1..<next).first { file.text.lines[$0].signs.contains(.resumption) } ?? .max
  }
}
