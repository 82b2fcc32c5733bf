/// All pages of a file as lines with tokens, each page laid out alone.
struct CutText {
  /// The tokens of all lines; a line feed is between two lines.
  let tokens: Tokens
  /// The pages.
  var pages: [CutPage] = []
  /// The lines of all pages, in reading order.
  var lines: [CutLine] = []

  /// The most lines from one part to the next of a number in the margin.
  private static let linesOfLabel = 3

  /// Reads the lines of all pages.
  init(of displayed: [Page]) {
    var bytes: [UInt8] = []
    var drafts: [Draft] = []
    var labels: [Int] = []
    for (index, page) in displayed.enumerated() {
      let page = page.upright()
      let read = PageLines(of: page)
      let start = drafts.count
      let middles = CutText.middles(of: read, on: page)
      for (place, line) in read.lines.enumerated() {
        drafts.append(Draft(line, index, place, read.columns[place], middles, page, into: &bytes))
        if read.labels.contains(place) { labels.append(drafts.count - 1) }
      }
      pages.append(CutText.page(page, read.lines, lines: start..<drafts.count))
    }
    let tokens = Tokens(bytes)
    self.tokens = tokens
    lines = drafts.map { $0.line(tokens) }
    // A register's own numbers are no part of its acts.
    for label in labels { lines[label].signs.insert(.running) }
    for (place, label) in labels.enumerated() where label + 1 < lines.count {
      let isBelow = place > 0 && label - labels[place - 1] <= CutText.linesOfLabel
      if !isBelow, abs(lines[label + 1].middle - lines[label].middle) < lines[label].size,
        lines[label + 1].page == lines[label].page
      {
        lines[label + 1].signs.insert(.labelled)
      }
    }
  }

  /// The lines of a page that do not run over pages.
  func body(of page: Int) -> some Sequence<Int> {
    pages[page].lines.lazy.filter { !lines[$0].signs.contains(.running) }
  }

  /// Whether a page has no words but those that run over pages.
  func isBlank(_ page: Int) -> Bool { pages[page].wordCount == 0 }

  /// The page with words before a page, or behind it; the back of a sheet may be between them.
  func pageBefore(_ page: Int) -> Int? { [page - 1, page - 2].first { $0 >= 0 && !isBlank($0) } }
  func pageBehind(_ page: Int) -> Int? {
    [page + 1, page + 2].first { $0 < pages.count && !isBlank($0) }
  }

  /// The text of a line.
  func text(_ line: Int) -> String { tokens.text(lines[line].outline.all) }

  private static func page(_ page: Page, _ lines: [Line], lines range: Range<Int>) -> CutPage {
    var widths: [Int: Float] = [:]
    var fonts: [UInt16: Float] = [:]
    for line in lines {
      widths[Int(line.size.clampedToPage * 4), default: 0] += line.width
      if let first = line.words.first {
        fonts[page.glyphs[Int(first.first)].face, default: 0] += line.width
      }
    }
    let size = widths.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Float($0.key) / 4 } ?? 10
    let face = fonts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Int($0.key) } ?? 0
    return CutPage(
      number: page.number, width: Float(page.width), height: Float(page.height), lines: range, bodySize: size,
      font: face < page.faces.count ? page.faces[face].name : "", isExact: page.method == .embedded)
  }

  /// The edges of the text of each column.
  private static func middles(of read: PageLines, on page: Page) -> [Int: Strip] {
    var edges: [Int: Strip] = [:]
    for (line, column) in zip(read.lines, read.columns) {
      let known = edges[column] ?? Strip(left: line.left, right: line.right)
      edges[column] = Strip(left: min(known.left, line.left), right: max(known.right, line.right))
    }
    // Lines over the whole width are in column 0 as well.
    if let right = edges[1], let left = edges[0] {
      edges[0] = Strip(left: left.left, right: max(left.left, right.left))
    }
    return edges
  }

  /// A line before the tokens are known.
  private struct Draft {
    let block: Block
    let page: Int
    let place: Int
    let column: Int
    let line: Line
    let isItalic: Bool
    let family: Int
    let isCapital: Bool

    init(
      _ line: Line, _ index: Int, _ place: Int, _ column: Int, _ edges: [Int: Strip], _ page: Page,
      into bytes: inout [UInt8]
    ) {
      let start = bytes.count
      var (small, capital) = (0, 0)
      for word in line.words {
        if bytes.count > start { bytes.append(.space) }
        for glyph in page.glyphs[word.glyphs] {
          if glyph.scalar.isCapital {
            capital += 1
          } else if glyph.scalar.isLetterOrDigit, !glyph.scalar.isDigit {
            small += 1
          }
          // Numbers at a page's foot may be joined by the hyphens that mark where a line may break.
          let scalar: Unicode.Scalar = glyph.scalar.isHyphen ? "-" : glyph.scalar
          bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
      }
      var block = Block(kind: .paragraph, range: RawRange(start..<bytes.count), page: page.number)
      bytes.append(.lineFeed)
      block.look.size = line.size
      block.look.bold = line.bold
      block.look.centred = Draft.isCentred(line, column, edges, page)
      let face = line.words.first.map { Int(page.glyphs[Int($0.first)].face) } ?? 0
      isItalic = face < page.faces.count && page.faces[face].italic
      family = face < page.faces.count ? Draft.family(of: page.faces[face].name) : 0
      isCapital = capital > 3 && capital > 4 * small
      self.block = block
      self.page = index
      self.place = place
      self.column = column
      var line = line
      line.words = []
      self.line = line
    }

    /// A hash of a font's name without its style: « Times » of « Times-Bold », « ABCDEF+Times,Italic ».
    private static func family(of name: String) -> Int {
      let own = name.utf8.lastIndex(of: UInt8(ascii: "+")).map { name.utf8[name.utf8.index(after: $0)...] }
      var hash = 5381
      for byte in own ?? name.utf8[...] {
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: ",") { break }
        hash = hash &* 33 &+ Int(byte)
      }
      return hash
    }

    /// Whether a line is in the middle of its column or page, with room on both sides.
    private static func isCentred(_ line: Line, _ column: Int, _ edges: [Int: Strip], _ page: Page) -> Bool {
      let whole = Strip(left: 0, right: Float(page.width))
      for (edge, widest) in [(edges[column] ?? whole, Float(0.85)), (whole, 0.6)] {
        let slack = max(0.02 * edge.width, 4)
        // Text is nearly as wide as its column; what runs over pages may be wider.
        guard line.width < widest * edge.width else { continue }
        let isInside = line.left > edge.left + 2 * slack && line.right < edge.right - 2 * slack
        if isInside, abs(line.left + line.right - edge.left - edge.right) < 2 * slack { return true }
      }
      return false
    }

    func line(_ tokens: Tokens) -> CutLine {
      CutLine(
        outline: OutlineLine(block, tokens), page: page, place: place, column: column, left: line.left,
        right: line.right, top: line.top, bottom: line.bottom, isBold: line.bold, isItalic: isItalic,
        family: family, isCapital: isCapital, isCentred: block.look.centred)
    }
  }
}
