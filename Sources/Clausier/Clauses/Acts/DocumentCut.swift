/// How the pages of a document are divided among its acts.
///
/// The pages are read one by one, each laid out alone, before anything is laid out over several of them: a table or
/// the columns of signatures of one act must not go on in the next. Each act is then laid out by itself.
struct DocumentCut {
  /// What each act takes of the pages, in order.
  let spans: [ActSpan]
  /// What was read to find them.
  let file: CutFile

  /// Looks for the acts of pages; `unread` are the numbers of those that show what could not be read.
  init(of pages: [Page], unread: Set<Int> = []) {
    var file = CutFile(of: pages, unread: unread)
    let whole = ActSpan(pages: pages.indices)
    let borders = DocumentCut.taken(BorderSearch.borders(of: &file), in: file)
    self.file = file
    guard !pages.isEmpty else {
      spans = []
      return
    }
    guard !borders.isEmpty else {
      spans = [whole]
      return
    }
    let ends = ActEnds(file)
    var found: [ActSpan] = []
    for (index, border) in borders.enumerated() {
      let next = index + 1 < borders.count ? borders[index + 1].place : nil
      var span = DocumentCut.span(
        border, ends.end(of: border, before: next?.top ?? file.text.lines.count), file)
      if span.end == nil {
        let end = ends.endOfPictures(behind: span.pages.upperBound, before: next?.page ?? pages.count)
        span.pages = span.pages.lowerBound..<end
      }
      found.append(span)
    }
    // What comes before the first of a few acts belongs to it, as a letter to what is enclosed.
    if !file.isCollection, !file.isMinutes, found[0].first == 0 {
      found[0].pages = 0..<found[0].pages.upperBound
    }
    spans = found
  }

  /// The borders that divide a file; none where it is one act.
  ///
  /// Nothing says of most files that they are collections of acts: those are divided only where no border is doubtful.
  private static func taken(_ borders: [Border], in file: CutFile) -> [Border] {
    if file.isCollection || file.isMinutes {
      let isWhole =
        borders.count == 1 && borders[0].place.isHead && borders[0].place.page == 0 && !file.isCollection
      return isWhole ? [] : borders
    }
    let sure = borders.filter { !$0.isDoubtful }
    return sure.count > 1 ? sure : []
  }

  private static func span(_ border: Border, _ end: Int, _ file: CutFile) -> ActSpan {
    let lines = file.text.lines
    let last = lines[max(end - 1, border.place.line)].page
    var span = ActSpan(pages: border.place.page..<last + 1)
    span.border = border
    let isWhole = border.place.top == file.text.pages[border.place.page].lines.lowerBound
    if !isWhole { span.first = lines[border.place.top].place }
    if end < file.text.pages[last].lines.upperBound { span.end = lines[end].place }
    let names = CollectionNames(of: border, in: file)
    span.label = names.label
    span.number = names.number
    return span
  }

  /// The folded words of an act's title, without spaces; empty where none was found.
  func headline(of span: ActSpan) -> [UInt8] {
    guard let place = span.border?.place, !place.title.words.isEmpty else { return [] }
    // A register's number stands between the lines of a title.
    return file.text.lines[place.opening.title].filter { !$0.signs.contains(.running) }.flatMap { line in
      line.words.flatMap { file.tokens.folded[file.tokens.foldedRange($0)] }
    }
  }

  /// The pages of an act, with only what belongs to it.
  ///
  /// Where a file holds several, what runs over its pages is the collection's.
  func pages(of span: ActSpan, in pages: [Page]) -> [Page] {
    guard span.border != nil else { return pages }
    return span.pages.flatMap { index in
      let lines = file.text.lines[file.text.pages[index].lines]
      let start = index == span.pages.lowerBound ? span.first : 0
      let end = index == span.pages.upperBound - 1 ? span.end ?? .max : .max
      let running = Set(lines.lazy.filter { $0.signs.contains(.running) }.map(\.place))
      if start == 0, end == .max, running.isEmpty { return [pages[index]] }
      return pages[index].parts(byColumns: start > 0 || end < .max) {
        $0 >= start && $0 < end && !running.contains($0)
      }
    }
  }
}
