/// Finds where acts end: at the next one's beginning, or before what is between them.
struct ActEnds {
  private let file: CutFile

  /// How different the sizes of one text may be, in points.
  private static let slack: Float = 0.6

  /// How much further in lines of another text begin, in points.
  private static let indent: Float = 5
  /// The first lines of an act's text that show how far in it is printed.
  private static let linesOfBlock = 5
  /// How many lines above an act the heading of its item may be.
  private static let linesOfItem = 120

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

  /// The line with which minutes go on after an act that they print, or the heading above it.
  private func resumption(behind border: Border, before next: Int) -> Int {
    guard file.isMinutes, border.place.opening.signs.contains(.parties), border.place.line + 1 < next else {
      return .max
    }
    let rest = border.place.line + 1..<next
    let resumed = rest.first { file.text.lines[$0].signs.contains(.resumption) } ?? .max
    let found = min(resumed, oldType(behind: border, in: rest), nextItem(behind: border, in: rest))
    return min(found == .max ? found : headed(found), talk(in: rest))
  }

  /// The heading just above a line with which minutes go on, or the line itself.
  private func headed(_ index: Int) -> Int {
    let head = index - 1
    guard head > 0, file.text.lines[head].page == file.text.lines[index].page, isApart(head),
      file.text.lines[head].signs.isSuperset(of: .heading),
      file.text.lines[head].signs.isDisjoint(with: [.closing, .article, .annex])
    else { return index }
    return head
  }

  /// The heading of the item that follows in the agenda the one under which an act is printed.
  private func nextItem(behind border: Border, in rest: Range<Int>) -> Int {
    let lines = file.text.lines
    let above = max(0, border.place.top - ActEnds.linesOfItem)..<border.place.top
    guard let item = above.last(where: { number(of: $0) != nil }), let number = number(of: item) else {
      return .max
    }
    return rest.first { index in
      let line = lines[index]
      return self.number(of: index) == number + 1 && line.isBold == lines[item].isBold
        && abs(line.size - lines[item].size) <= ActEnds.slack
        && abs(line.left - lines[item].left) < ActEnds.indent
    } ?? .max
  }

  /// The number of a heading that has one and is printed as a heading.
  private func number(of index: Int) -> Int? {
    guard file.text.lines[index].signs.contains(.heading) else { return nil }
    return Heading.numbered(file.text.lines[index].outline, at: index, in: file.tokens)?.number?.value
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
        return headed(index)
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

  /// The line at which the type returns of what is said above an act that is printed in another, or further in.
  private func oldType(behind border: Border, in rest: Range<Int>) -> Int {
    let lines = file.text.lines
    let isAnnounced = border.signs.contains { $0 == AnnouncedSign.self }
    let before = lines[..<border.place.top].last { line in
      line.signs.contains(isAnnounced ? .announcement : .prose)
    }
    guard let before, lines[border.place.top].page - before.page <= 1,
      let first = rest.first(where: { lines[$0].signs.contains(.prose) })
    else { return .max }
    if isOther(lines[first], than: before) {
      return rest.first {
        $0 > first && lines[$0].signs.contains(.prose) && !isOther(lines[$0], than: before)
      }
        ?? .max
    }
    let own = rest.lazy.filter { lines[$0].signs.contains(.prose) }.prefix(ActEnds.linesOfBlock)
    guard own.allSatisfy({ isInside(lines[$0], of: before) }) else { return .max }
    return rest.first { lines[$0].signs.contains(.prose) && !isInside(lines[$0], of: before) } ?? .max
  }

  /// Whether a line begins further in than the text above an act.
  private func isInside(_ line: CutLine, of other: CutLine) -> Bool {
    line.column > 0 || line.left - other.left > (isExact(line) ? 1 : 3) * ActEnds.indent
  }

  /// Whether two lines are of texts in different types.
  private func isOther(_ line: CutLine, than other: CutLine) -> Bool {
    if isExact(line), line.family != other.family { return true }
    return abs(line.size - other.size) > (isExact(line) ? 1 : 3) * ActEnds.slack
      || line.isItalic != other.isItalic
  }

  /// Whether places and sizes are the file's own; those read from an image are estimates.
  private func isExact(_ line: CutLine) -> Bool { file.text.pages[line.page].isExact }
}
