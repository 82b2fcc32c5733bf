/// Finds where acts end: at the next one's beginning, or before what is between them.
struct ActEnds {
  private let file: CutFile

  /// How different the sizes of one text may be, in points.
  private static let slack: Float = 0.6

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

  /// Where the pages end that show a map or a drawing behind an act's last: they are its own unless they bear another
  /// number. The empty back of a sheet belongs to no act.
  func endOfPictures(behind page: Int, before next: Int) -> Int {
    var (end, read) = (page, page)
    while read < next, file.isBlank(read), !file.runs.begins(at: read) {
      read += 1
      if file.isPicture(read - 1) { end = read }
    }
    return end
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

  /// The end of the pages before the first with another act's number; a page without any may be the act's own, such as
  /// an annex from elsewhere.
  private func endOfRun(of border: Border) -> Int {
    let references = file.runs.references
    let (own, start) =
      file.number(ofActAt: border.place) ?? (references[border.place.page], border.place.page)
    guard let own else { return .max }
    let other = references.indices.dropFirst(start + 1).first { page in
      references[page].map { $0 != own } ?? false
    }
    return other.map { file.text.pages[$0].lines.lowerBound } ?? .max
  }

  /// The line with which minutes go on after an act that they print.
  private func resumption(behind border: Border, before next: Int) -> Int {
    guard file.isMinutes, border.place.opening.signs.contains(.parties), border.place.line + 1 < next else {
      return .max
    }
    let rest = border.place.line + 1..<next
    let resumed = rest.first { file.text.lines[$0].signs.contains(.resumption) } ?? .max
    return min(resumed, oldType(behind: border, in: rest), talk(in: rest))
  }

  /// The line below an act's signatories with which minutes go on, or the heading above it.
  private func talk(in rest: Range<Int>) -> Int {
    let lines = file.text.lines
    var (isClosed, isNamed) = (false, false)
    for index in rest where !lines[index].signs.contains(.running) {
      let signs = lines[index].signs
      if signs.contains(.article) { isClosed = false }
      if signs.contains(.closing) {
        (isClosed, isNamed) = (true, false)
      } else if isClosed, signs.contains(.annex) {
        return .max
      } else if isNamed, signs.contains(.prose) {
        let head = index - 1
        return lines[head].signs.contains(.heading) && lines[head].page == lines[index].page
          && !lines[head].signs.contains(.closing) && isApart(head) ? head : index
      } else if isClosed, !signs.contains(.prose) {
        isNamed = true
      }
    }
    return .max
  }

  /// Whether a line keeps its distance from the one above it, as headings do and names below an office do not.
  private func isApart(_ index: Int) -> Bool {
    let lines = file.text.lines
    return index > 0
      && (lines[index - 1].page != lines[index].page
        || lines[index].top - lines[index - 1].bottom > 0.8 * lines[index].size)
  }

  /// The line at which the type returns in which an act printed in another was announced.
  private func oldType(behind border: Border, in rest: Range<Int>) -> Int {
    let lines = file.text.lines
    guard border.signs.contains(where: { $0 == AnnouncedSign.self }),
      let before = lines[..<border.place.top].last(where: { $0.signs.contains(.announcement) }),
      let first = rest.first(where: { lines[$0].signs.contains(.prose) }), isOther(lines[first], than: before)
    else { return .max }
    return rest.first { $0 > first && lines[$0].signs.contains(.prose) && !isOther(lines[$0], than: before) }
      ?? .max
  }

  /// Whether two lines are of texts in different types.
  private func isOther(_ line: CutLine, than other: CutLine) -> Bool {
    abs(line.size - other.size) > ActEnds.slack || line.isItalic != other.isItalic
  }
}
