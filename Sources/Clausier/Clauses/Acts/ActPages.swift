/// Finds which pages of a file belong to which act: a recueil prints several, each from the head of a page on, a
/// bulletin also one below the signatures of another.
struct ActPages {
  private let act: Act
  private let lines: [OutlineLine]
  private let marks: ActHeads

  // Measured on the records of 162 test files, five of them with several acts: none changes with any of
  // these a quarter less or a third more, except that more `linesAboveTitle` changes three.

  /// The most lines of letterhead, reference and banner above a title.
  private static let linesAboveTitle = 12
  /// Within how many lines below a title the parties or the visas of its act begin.
  private static let linesBelowTitle = 120
  /// The most lines of a page with only the head of an annex.
  private static let linesOfAnnexHead = 3

  private init(_ act: Act) {
    self.act = act
    // Acts of one template repeat their title at the same height, as running headers do: those lines count here.
    let heads = act.lines.filter { $0.block.zone == .running || $0.block.zone == .letterhead }
    lines = (heads + act.bodyLines).enumerated()
      .sorted { ($0.element.block.page, $0.offset) < ($1.element.block.page, $1.offset) }
      .map(\.element)
    marks = ActHeads(act.tokens)
  }

  /// What each act takes of a text's pages, from first to last.
  static func spans(of act: Act) -> [ActSpan] {
    guard let first = act.manuscript.pages.first?.number, let last = act.manuscript.pages.last?.number,
      first <= last
    else { return [] }
    return mayHoldSeveral(act) ? ActPages(act).spans(from: first, to: last) : [ActSpan(pages: first...last)]
  }

  /// Whether a page after the first has a title among its first lines, or a title is below signatures: of
  /// most files neither is true, and no more is checked.
  private static func mayHoldSeveral(_ act: Act) -> Bool {
    let heads = ActHeads(act.tokens)
    var page = act.manuscript.pages.first?.number ?? 0
    var left = 0
    var isClosed = false
    for line in act.lines where line.block.zone != .footnote {
      if line.block.page != page {
        page = line.block.page
        left = linesAboveTitle
      }
      left -= 1
      if left >= 0 || isClosed, heads.title(line) != nil { return true }
      isClosed = isClosed || heads.closesAct(line)
    }
    return false
  }

  /// What each act takes, from first to last.
  ///
  /// One span of all pages unless there are several acts and at least one of them is a convention: only those are
  /// read, and a file without any is judged as one document.
  private func spans(from first: Int, to last: Int) -> [ActSpan] {
    let starts = starts()
    let isRecueil = starts.count > 1 || starts.first.map { isBehindCover($0.line) } ?? false
    guard isRecueil, starts.contains(where: \.isConvention) else { return [ActSpan(pages: first...last)] }
    return starts.indices.map { index in
      let start = starts[index]
      let next = index + 1 < starts.count ? starts[index + 1] : nil
      let end = next.map { $0.top == nil ? $0.page - 1 : $0.page } ?? last
      return ActSpan(pages: start.page...max(start.page, end), top: start.top, bottom: next?.top)
    }
  }

  private func starts() -> [ActStart] {
    var starts: [ActStart] = []
    var isComplete = true
    var index = 0
    while index < lines.count {
      let page = lines[index].block.page
      var end = index + 1
      while end < lines.count, lines[end].block.page == page { end += 1 }
      // What is above the title that begins a page, such as the date of a letter, ends no act.
      var body = index..<end
      if isComplete, let start = start(on: index..<end, page) {
        starts.append(start)
        isComplete = false
        body = start.line + 1..<end
      }
      starts += starts.isEmpty ? [] : startsBelowSignatures(on: body, page)
      isComplete = isComplete || !starts.isEmpty && lines[body].contains(where: marks.endsAct)
      index = end
    }
    return starts
  }

  /// The acts that begin on a page below the signatures of another.
  private func startsBelowSignatures(on page: Range<Int>, _ number: Int) -> [ActStart] {
    var starts: [ActStart] = []
    var isClosed = false
    for index in page {
      let line = lines[index]
      if marks.isAnnex(line) { isClosed = false }
      if isClosed, let isConvention = marks.title(line), opensAct(behind: index),
        let top = top(above: index, page)
      {
        starts.append(ActStart(page: number, line: index, isConvention: isConvention, top: top))
        isClosed = false
      }
      isClosed = isClosed || marks.closesAct(line)
    }
    return starts
  }

  /// The height at which an act begins whose title is at a line: that of the ministry's name and the NOR above it.
  ///
  /// `nil` on a page that is turned or skewed, which no level cut can divide.
  private func top(above title: Int, _ page: Range<Int>) -> Float? {
    var first = title
    while first > page.lowerBound, marks.isLetterhead(lines[first - 1]) { first -= 1 }
    let place = act.places(of: lines[first].all).first
    guard let place, let page = act.manuscript.pages.first(where: { $0.number == place.page }),
      page.turn == .none, page.slope == 0
    else { return nil }
    return Float(place.box.y) - 1
  }

  /// The act that begins at the head of a page's lines.
  private func start(on page: Range<Int>, _ number: Int) -> ActStart? {
    guard !follows(annexHeadBefore: page.lowerBound) else { return nil }
    for index in page.prefix(ActPages.linesAboveTitle) {
      let line = lines[index]
      if marks.isArticle(line) != nil || marks.isAnnex(line) || marks.opens(line) { return nil }
      guard let isConvention = marks.title(line) else { continue }
      return opensAct(behind: index) ? ActStart(page: number, line: index, isConvention: isConvention) : nil
    }
    return nil
  }

  /// Whether the words below a title open an act: parties or visas before the first article, which is number 1.
  private func opensAct(behind title: Int) -> Bool {
    var opens = act.tokens.first(.entre, in: lines[title].content) != nil
    for line in lines[(title + 1)...].prefix(ActPages.linesBelowTitle) {
      if let number = marks.isArticle(line) { return opens && number <= 1 }
      if marks.isAnnex(line) { return opens }
      opens = opens || marks.opens(line)
    }
    return opens
  }

  /// Whether « Annexe » is alone on the page before: what follows is annexed, and not a separate act.
  private func follows(annexHeadBefore line: Int) -> Bool {
    guard line > 0, marks.isAnnex(lines[line - 1]) else { return false }
    let page = lines[line - 1].block.page
    return line <= ActPages.linesOfAnnexHead || lines[line - 1 - ActPages.linesOfAnnexHead].block.page != page
  }

  private func isBehindCover(_ line: Int) -> Bool {
    lines[..<line].contains { marks.isRecueil($0) && $0.block.page < lines[line].block.page }
  }
}
