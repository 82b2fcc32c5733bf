import Clausier

/// The words of a page that nobody can see, and what hides them.
enum HiddenWords {
  /// The most items that a page gives: more say nothing more.
  private static let most = 10
  /// How many glyphs of other words may stand between two of a run, where one is printed over the other.
  private static let between = 3

  /// Adds the hidden words of a page: covered where something dark or an image was drawn over them, else unseen.
  static func add(of page: Page, _ drawing: PageDrawing?, to traits: inout FileTraits) {
    let drawing = drawing.flatMap { $0.shows(page) ? $0 : nil }
    var (covered, unseen) = (0, 0)
    for run in runs(of: page) {
      var item = item(run, of: page)
      if let cover = drawing.flatMap({ cover(of: run, of: page, in: $0) }) {
        item.name = cover
        if covered < most { traits.coveredTexts.append(item) }
        covered += 1
      } else {
        if unseen < most { traits.unseenTexts.append(item) }
        unseen += 1
      }
    }
  }

  /// The runs of glyphs that cannot be seen, from word to word and line to line, if they say something.
  private static func runs(of page: Page) -> [[Int]] {
    let faces = overprinting(page)
    var runs: [[Int]] = []
    var others = Int.max
    for (index, glyph) in page.glyphs.enumerated() {
      if glyph.marks.contains(.hidden) || faces.contains(glyph.face) && glyph.scalar.value > 0x20 {
        let last = runs.last?.last.map { page.glyphs[$0] }
        let isNext = others == 0 || others <= between && last?.face == glyph.face
        if !isNext { runs.append([]) }
        runs[runs.count - 1].append(index)
        others = 0
      } else if glyph.scalar.value > 0x20 {
        others = others == .max ? .max : others + 1
      } else if others == 0 {
        runs[runs.count - 1].append(index)
      }
    }
    return runs.filter { run in
      run.count { page.glyphs[$0].scalar.properties.isAlphabetic || page.glyphs[$0].scalar.isFigure } > 1
    }
  }

  /// The faces of hidden words that are printed over others, whose ink shows through them: every glyph of such a face
  /// is on a line with one that is known to be hidden.
  private static func overprinting(_ page: Page) -> Set<UInt16> {
    var lines: [UInt16: Set<Int>] = [:]
    for glyph in page.glyphs where glyph.marks.contains(.hidden) {
      lines[glyph.face, default: []].insert(glyph.line)
    }
    var faces = Set(lines.keys)
    for glyph in page.glyphs where glyph.scalar.value > 0x20 && faces.contains(glyph.face) {
      if lines[glyph.face]?.contains(glyph.line) != true { faces.remove(glyph.face) }
    }
    return faces
  }

  private static func item(_ run: [Int], of page: Page) -> FileTraits.Item {
    var extent = Extent()
    var text = String.UnicodeScalarView()
    var last: Glyph?
    for glyph in run.lazy.map({ page.glyphs[$0] }) {
      if let last, glyph.left - last.right > 0.12 * (glyph.bottom - glyph.top) { text.append(" ") }
      last = glyph
      text.append(glyph.scalar)
      guard glyph.scalar.value > 0x20 else { continue }
      extent.add((Double(glyph.left), Double(glyph.top)))
      extent.add((Double(glyph.right), Double(glyph.bottom)))
    }
    return FileTraits.Item(
      "text", text: CleanText.line(String(text)), page: page.number,
      box: Box(
        x: extent.left, y: extent.top, width: extent.right - extent.left, height: extent.bottom - extent.top))
  }

  /// What was drawn over most of a run: `image` or `box`; `nil` for nothing dark.
  private static func cover(of run: [Int], of page: Page, in drawing: PageDrawing) -> String? {
    let covers = drawing.grounds.filter { $0.isLate && $0.isOpaque && ($0.isImage || $0.isDark == true) }
    guard !covers.isEmpty else { return nil }
    var (hits, images, all) = (0, 0, 0)
    for glyph in run.lazy.map({ page.glyphs[$0] }) where glyph.scalar.value > 0x20 {
      let (x, y) = (Double(glyph.left + glyph.right) / 2, Double(glyph.top + glyph.bottom) / 2)
      all += 1
      guard let cover = covers.last(where: { $0.extent.contains(x, y) }) else { continue }
      hits += 1
      if cover.isImage { images += 1 }
    }
    guard 2 * hits > all else { return nil }
    return 2 * images > hits ? "image" : "box"
  }
}

extension Page {
  /// Whether it has words that cannot be seen; the layer that recognition laid under a scan is meant to be unseen.
  var hidesWords: Bool { method != .ocrLayer && glyphs.contains { $0.marks.contains(.hidden) } }
}

extension Glyph {
  /// The height of its line on the page, in whole points: the same for all glyphs of a face on a line.
  fileprivate var line: Int { top.isFinite && abs(top) < 1e6 ? Int(top.rounded()) : 0 }
}

extension Unicode.Scalar {
  fileprivate var isFigure: Bool { properties.numericType != nil }
}
