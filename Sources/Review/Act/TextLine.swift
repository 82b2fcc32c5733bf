import Clausier

/// A stretch of a page's words that can be selected as text over the page's picture.
struct TextLine {
  /// The words.
  var text: String
  /// Their box, in points from the top left of the page as displayed.
  var box: Box
  /// Whether they run from bottom to top, from top to bottom, or across.
  var direction: Direction

  /// How words run.
  enum Direction {
    case across, up, down
  }

  /// The lines of a page, in the file's order, without words that nobody can see.
  static func lines(of page: Page) -> [TextLine] {
    var lines: [TextLine] = []
    var line = Collector()
    for glyph in page.glyphs {
      if glyph.scalar == "\n" || glyph.scalar == "\r" {
        line.finish(into: &lines)
      } else if !glyph.marks.contains(.hidden), !glyph.marks.contains(.offPage) {
        if line.isApart(from: glyph) { line.finish(into: &lines) }
        line.add(glyph)
      }
    }
    line.finish(into: &lines)
    return lines
  }

  /// Puts the glyphs of a line together.
  private struct Collector {
    private var text = ""
    private var first: Glyph?
    private var last: Glyph?
    private var edges = (
      left: Float.infinity, top: Float.infinity, right: -Float.infinity, bottom: -Float.infinity
    )

    /// Whether a glyph is further from the last than a blank and a half: another column, or another line.
    func isApart(from glyph: Glyph) -> Bool {
      guard let last, glyph.scalar != " " else { return false }
      let size = max(last.right - last.left, last.bottom - last.top)
      let across = max(glyph.left - last.right, last.left - glyph.right)
      let down = max(glyph.top - last.bottom, last.top - glyph.bottom)
      return max(across, down) > 1.5 * size
    }

    mutating func add(_ glyph: Glyph) {
      guard glyph.left.isFinite, glyph.top.isFinite, glyph.right.isFinite, glyph.bottom.isFinite else {
        return
      }
      if glyph.scalar == " " {
        if !text.isEmpty { text.append(" ") }
        return
      }
      text.unicodeScalars.append(glyph.scalar)
      if first == nil { first = glyph }
      last = glyph
      edges = (
        min(edges.left, glyph.left), min(edges.top, glyph.top), max(edges.right, glyph.right),
        max(edges.bottom, glyph.bottom)
      )
    }

    mutating func finish(into lines: inout [TextLine]) {
      defer { self = Collector() }
      guard let first, let last else { return }
      while text.hasSuffix(" ") { text.removeLast() }
      let (across, down) = (last.left - first.left, last.top - first.top)
      let direction: Direction = abs(down) > abs(across) ? (down > 0 ? .down : .up) : .across
      lines.append(
        TextLine(
          text: text,
          box: Box(
            x: Double(edges.left), y: Double(edges.top), width: Double(edges.right - edges.left),
            height: Double(edges.bottom - edges.top)), direction: direction))
    }
  }
}
