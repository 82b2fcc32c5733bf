/// The rows of a page, separated by what they are to the act.
struct PageRows {
  /// The page's index.
  var page: Int
  /// The number of the page, or of the leaf where pages show two of them.
  var number = 0
  /// Where the leaf is from left to right, in points; all of the page where it shows one.
  var leaf = -Float.infinity...Float.infinity
  /// The rows of the act, from top to bottom.
  var body: [Line]
  /// The footnotes, each with its rows.
  var footnotes: [[Line]] = []
  /// The ruled tables, from top to bottom; their words are not part of the body.
  var tables: [RuledTable] = []
  /// What is stamped over the page.
  var stamps: [Line] = []
  /// What is turned against the page's lines, from top to bottom.
  var turned: [TurnedBlock] = []
  /// What is around the act.
  var aside: [(zone: Block.Zone, line: Line)] = []

  /// Makes the rows of a page that are known.
  init(page: Int, body: [Line]) {
    self.page = page
    self.body = body
  }

  /// Forms the rows of a page from its words, of which some are known as strays; what is among the rows but
  /// not part of them is set aside first.
  init(page index: Int, words: [Word], of page: Page, strays: Set<Int>) {
    let parted = ApartWords(words, on: page, index: index, strays: strays)
    self.init(page: index, body: Line.rows(of: parted.level, page: index))
    number = page.number
    turned = parted.turned
    aside = Line.rows(of: parted.apart, page: index).map { (.apart, $0) }
    stamps = Line.rows(of: parted.stamps, page: index)
    // Letters that are drawn stroke by stroke are read from their image, and nothing strikes them.
    if page.method != .ocr { StruckWords.separate(&self, strokes: page.strokes) }
    TickBoxes.separate(&self, on: page)
  }

  /// Removes what is above a height.
  mutating func cutOff(above height: Float) -> PageRows {
    var above = PageRows(page: page, body: body.filter { $0.middle < height })
    above.tables = tables.filter { $0.top < height }
    body.removeAll { $0.middle < height }
    tables.removeAll { $0.top < height }
    return above
  }
}

/// Finds what is around the act: running heads and feet, page numbers, letterheads.
enum Margins {
  /// Moves the rows around the act from `body` to `aside` on every page.
  static func separate(_ sheets: inout [PageRows], pages: [Page]) {
    let bodySize = Typography.bodySize(of: sheets)
    var heads = RunningLines()
    var feet = RunningLines()
    for sheet in sheets {
      let page = pages[sheet.page]
      for line in sheet.body.prefix(MarginMeasure.depth) { heads.count(line, on: page, sheet.number) }
      for line in sheet.body.suffix(MarginMeasure.depth) { feet.count(line, on: page, sheet.number) }
    }
    removeLetterheads(&sheets, pages)
    for index in sheets.indices {
      let page = pages[sheets[index].page]
      remove(&sheets[index], page, running: heads, bodySize: bodySize, fromHead: true)
      remove(&sheets[index], page, running: feet, bodySize: bodySize, fromHead: false)
    }
  }

  /// Whether a row at an end of the page is set apart from the text by its place, its type and its distance.
  private static func isFurniture(_ sheet: PageRows, _ page: Page, bodySize: Float, fromHead: Bool) -> Bool {
    guard sheet.body.count > 2, page.height > 0, let line = fromHead ? sheet.body.first : sheet.body.last
    else { return false }
    let next = fromHead ? sheet.body[1] : sheet.body[sheet.body.count - 2]
    let height = Float(page.height)
    let isFar = fromHead ? line.bottom < MarginMeasure.head * height : line.top > MarginMeasure.foot * height
    guard isFar, abs(next.middle - line.middle) > MarginMeasure.distance * line.size else { return false }
    // The act's title is distinct from a head that is printed like the text.
    let isPlain = fromHead && !line.bold && line.size < MarginMeasure.plainType * bodySize
    return line.size <= MarginMeasure.smallType * bodySize
      || isPlain && (next.bold || next.size > MarginMeasure.titleType * line.size)
  }

  /// Removes rows from one end as long as they run through the pages or are the page's number.
  private static func remove(
    _ sheet: inout PageRows, _ page: Page, running: RunningLines, bodySize: Float, fromHead: Bool
  ) {
    for _ in 0..<MarginMeasure.depth {
      guard let line = fromHead ? sheet.body.first : sheet.body.last else { return }
      let zone: Block.Zone
      if running.isPageNumber(line, on: page, sheet.number) {
        zone = .pageNumber
      } else if running.repeats(line, on: page, sheet.number)
        || isFurniture(sheet, page, bodySize: bodySize, fromHead: fromHead)
      {
        zone = .running
      } else {
        return
      }
      sheet.aside.append((zone, line))
      if fromHead { sheet.body.removeFirst() } else { sheet.body.removeLast() }
    }
  }

  /// Removes the State's emblem at the head of pages, and below it the lines that are the same on all pages.
  private static func removeLetterheads(_ sheets: inout [PageRows], _ pages: [Page]) {
    let heads = sheets.indices.filter { index in
      let page = pages[sheets[index].page]
      let end = emblemEnd(sheets[index], page)
      for line in sheets[index].body.prefix(end) { sheets[index].aside.append((.letterhead, line)) }
      sheets[index].body.removeFirst(end)
      return end > 0
    }
    guard heads.count > 1 else { return }
    for _ in 0..<MarginMeasure.depth {
      let texts = heads.map { sheets[$0].body.first?.folded(on: pages[sheets[$0].page]) }
      guard let text = texts.first, text != nil, texts.allSatisfy({ $0 == text }) else { return }
      for index in heads { sheets[index].aside.append((.letterhead, sheets[index].body.removeFirst())) }
    }
  }

  /// The number of rows of the State's emblem at the head of a page, down to the last word of its motto.
  private static func emblemEnd(_ sheet: PageRows, _ page: Page) -> Int {
    guard page.height > 0 else { return 0 }
    var end = 0
    for (index, line) in sheet.body.prefix(MarginMeasure.emblemRows).enumerated() {
      guard Double(line.top) < page.height * MarginMeasure.emblemDepth else { break }
      guard let head = line.words.first,
        StateEmblem.initials.contains(page.glyphs[Int(head.first)].scalar)
      else { continue }
      if StateEmblem.isLine(line.folded(on: page, limit: 24)) { end = index + 1 }
    }
    return end
  }
}
