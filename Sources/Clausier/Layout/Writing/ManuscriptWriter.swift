/// Writes the regions of the pages as one tidy text and keeps, for every byte, the glyph it comes from.
struct ManuscriptWriter {
  private var text: TracedText
  private let paragraphs: Paragraphs
  private var blocks: [Block] = []
  /// The paragraph being written.
  private var open: OpenParagraph?
  /// The width of a full column of a page, from the pages before.
  private var usual: Flow?
  private var groups = 0
  /// The gutters of the table that ended the page before, if one did.
  private var lastTable: [Strip]?

  private struct OpenParagraph {
    var last: Line
    var flow: Flow
    var itemText: Float?
  }

  init(pages: [Page], words: [[Word]], typography: Typography, sheets: [PageRows]) {
    text = TracedText(pages: pages, words: words, noteMarks: NoteMarks(of: sheets, pages: pages))
    paragraphs = Paragraphs(typography: typography, pages: pages)
  }

  /// Writes the regions of a page.
  mutating func write(_ regions: [Region], of sheet: PageRows) {
    let flow = pageFlow(of: sheet)
    for (index, region) in regions.enumerated() {
      if case .table(let table) = region {
        write(table, continuing: index == 0 ? lastTable : nil)
        lastTable = table.strips
      } else {
        write(region, in: flow)
        lastTable = nil
      }
    }
  }

  /// Writes the regions of a block that is turned against its page; the page's column stays as it is.
  mutating func write(_ regions: [Region], turned sheet: PageRows) {
    let column = usual
    usual = nil
    open = nil
    write(regions, of: sheet)
    usual = column
    open = nil
  }

  private mutating func write(_ region: Region, in flow: Flow) {
    switch region {
    case .lines(let lines):
      for line in lines { write(line, in: flow) }
    case .table(let table):
      write(table, continuing: nil)
    case .columns(let columns):
      for column in columns {
        let lines = column.flatMap(\.lines)
        for region in column { write(region, in: Flow(of: lines)) }
      }
    case .cells(let cells):
      for lines in cells {
        open = nil
        let flow = Flow(of: lines)
        for line in lines { write(line, in: flow) }
      }
    case .sideBySide(let columns):
      for (index, lines) in columns.enumerated() {
        open = nil
        let flow = Flow(of: lines)
        for line in lines { write(line, in: flow, column: index) }
      }
      open = nil
      groups += 1
    }
  }

  /// The column of a page: a page with only short lines is as wide as the one before it.
  private mutating func pageFlow(of sheet: PageRows) -> Flow {
    guard !sheet.body.isEmpty || usual == nil else { return usual ?? Flow(of: []) }
    var flow = Flow(of: sheet.body)
    if let usual, flow.width < usual.width, flow.left >= usual.left - 2, flow.right <= usual.right + 2 {
      flow = usual
    }
    usual = flow
    return flow
  }

  private mutating func write(
    _ line: Line, in flow: Flow, column: Int? = nil, zone: Block.Zone = .body
  ) {
    if let current = open, let block = blocks.indices.last,
      column == nil
        ? paragraphs.goesOn(
          line, after: current.last, in: flow, before: current.flow, itemText: current.itemText)
        : paragraphs.goesOnInColumn(line, after: current.last)
    {
      text.write(line, joining: true)
      blocks[block].range = blocks[block].range.lowerBound..<text.bytes.count
      blocks[block].look.bold = blocks[block].look.bold && line.bold
      blocks[block].look.italic = blocks[block].look.italic && isItalic(line)
      open?.last = line
      open?.flow = flow
      return
    }
    begin(line, in: flow, column: column, zone: zone)
  }

  private func isItalic(_ line: Line) -> Bool {
    let page = text.pages[line.page]
    return line.words.allSatisfy { word in
      let face = Int(page.glyphs[Int(word.first)].face)
      return face < page.faces.count && page.faces[face].italic
    }
  }

  private mutating func begin(_ line: Line, in flow: Flow, column: Int?, zone: Block.Zone) {
    text.endParagraph()
    let isItem = Bullet.opens(line, on: text.pages[line.page])
    let start = text.bytes.count
    if isItem {
      text.add("- ")
      text.write(line.words.dropFirst(), of: line)
    } else {
      text.write(line, joining: false)
    }
    var block = Block(
      kind: isItem ? .item : .paragraph, zone: zone, range: start..<text.bytes.count,
      page: text.pages[line.page].number)
    block.column = column
    block.group = column == nil ? nil : groups
    block.look.size = line.size
    block.look.bold = line.bold
    block.look.italic = isItalic(line)
    block.look.centred = flow.centres(line)
    block.look.indent = line.left - flow.left
    blocks.append(block)
    open = OpenParagraph(
      last: line, flow: flow, itemText: isItem ? line.words.dropFirst().first?.left : nil)
  }

  private mutating func write(_ table: TableRegion, continuing strips: [Strip]?) {
    open = nil
    var rows = table.rows
    let goesOn = strips.map { Strip.agree($0, table.strips) } ?? false
    if goesOn, let block = blocks.last, block.kind == .table {
      // The head of a table is printed again on the next page.
      if let head = rows.first, let known = block.rows.first, text.says(head, same: known) {
        rows.removeFirst()
      }
    }
    for (index, cells) in rows.enumerated() {
      text.endParagraph()
      let start = text.bytes.count
      var ranges: [RawRange] = []
      for (column, lines) in cells.enumerated() {
        if column > 0 { text.add("\t") }
        let cell = text.bytes.count
        for (place, line) in lines.enumerated() { text.write(line, joining: place > 0, inCell: true) }
        ranges.append(cell..<text.bytes.count)
      }
      let range: RawRange = start..<text.bytes.count
      if goesOn || index > 0, let last = blocks.indices.last, blocks[last].kind == .table {
        blocks[last].rows.append(ranges)
        blocks[last].range = blocks[last].range.lowerBound..<range.upperBound
      } else if let line = cells.lazy.flatMap({ $0 }).first {
        var block = Block(kind: .table, range: range, page: text.pages[line.page].number)
        block.rows = [ranges]
        block.look.size = line.size
        blocks.append(block)
      }
    }
  }

  /// Writes what is around the act after it, and gives the manuscript.
  consuming func finish(asides sheets: [PageRows]) -> Manuscript {
    text.keepsMarks = true
    for sheet in sheets {
      for note in sheet.footnotes {
        open = nil
        let flow = Flow(of: note)
        for line in note { write(line, in: flow, zone: .footnote) }
        if let last = blocks.indices.last, let line = note.first,
          let mark = Footnotes.mark(of: line, on: text.pages[line.page])
        {
          blocks[last].mark = text.range(ofGlyphs: mark, of: line.page, in: blocks[last].range)
        }
      }
    }
    for sheet in sheets {
      open = nil
      let flow = Flow(of: sheet.stamps)
      for line in sheet.stamps { write(line, in: flow, zone: .stamp) }
    }
    for sheet in sheets {
      for aside in sheet.aside {
        // Two letterheads may be side by side.
        let strips = aside.zone == .letterhead ? aside.line.gaps(atLeast: 2) : []
        for line in aside.line.cut(at: strips).compactMap({ $0 }) {
          open = nil
          write(line, in: Flow(of: [line]), zone: aside.zone)
        }
      }
    }
    text.endParagraph()
    return Manuscript(bytes: text.bytes, origins: text.origins, blocks: blocks, pages: text.pages)
  }
}

extension Region {
  /// The rows of a region, in no particular order.
  fileprivate var lines: [Line] {
    switch self {
    case .lines(let lines): lines
    case .columns(let columns): columns.flatMap { $0.flatMap(\.lines) }
    case .sideBySide(let columns): columns.flatMap { $0 }
    case .cells(let cells): cells.flatMap { $0 }
    case .table(let table): table.rows.flatMap { $0.flatMap { $0 } }
    }
  }
}

extension Strip {
  /// Whether two tables have as many columns, one below the other.
  fileprivate static func agree(_ one: [Strip], _ two: [Strip]) -> Bool {
    one.count == two.count
      && zip(one, two).allSatisfy { $0.left < $1.right && $0.right > $1.left }
  }
}
