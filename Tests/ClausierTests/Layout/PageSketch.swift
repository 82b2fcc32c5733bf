import Clausier

/// A page drawn for a test: every character is half as wide as its type is high.
struct PageSketch {
  private(set) var page: Page

  init(number: Int = 1, width: Double = 595, height: Double = 842) {
    page = Page(number: number, width: width, height: height, glyphs: [], faces: [])
  }

  /// Draws words at a place, in points from the top left.
  func text(
    _ text: String, x: Float, y: Float, size: Float = 10, bold: Bool = false, italic: Bool = false,
    marks: Glyph.Marks = []
  ) -> PageSketch {
    var sketch = self
    let face = Page.Face(name: bold ? "Test-Bold" : "Test", size: size, bold: bold, italic: italic)
    let index = sketch.page.faces.firstIndex(of: face) ?? sketch.page.faces.count
    if index == sketch.page.faces.count { sketch.page.faces.append(face) }
    var left = x
    for scalar in text.unicodeScalars {
      sketch.page.glyphs.append(
        Glyph(
          scalar: scalar, left: left, top: y, right: left + size / 2, bottom: y + size, face: UInt16(index),
          marks: marks))
      left += size / 2
    }
    return sketch.ended()
  }

  /// Draws words that run from bottom to top, the first letter's foot at `y`; or from top to bottom.
  func upright(_ text: String, x: Float, y: Float, size: Float = 10, down: Bool = false) -> PageSketch {
    turnedText(text, x: x, y: y, size: size) { edge in
      down
        ? (x, y + edge, x + size, y + edge + size / 2) : (x, y - edge - size / 2, x + size, y - edge)
    }
  }

  /// Draws words that rise by as much as they run to the right.
  func rising(_ text: String, x: Float, y: Float, size: Float) -> PageSketch {
    turnedText(text, x: x, y: y, size: size) { edge in
      (x + edge, y - edge - size, x + edge + size / 2, y - edge)
    }
  }

  private func turnedText(
    _ text: String, x: Float, y: Float, size: Float,
    _ box: (Float) -> (left: Float, top: Float, right: Float, bottom: Float)
  ) -> PageSketch {
    var sketch = self
    let face = Page.Face(name: "Test", size: size, bold: false, italic: false)
    let index = sketch.page.faces.firstIndex(of: face) ?? sketch.page.faces.count
    if index == sketch.page.faces.count { sketch.page.faces.append(face) }
    for (place, scalar) in text.unicodeScalars.enumerated() {
      let edges = box(Float(place) * size / 2)
      sketch.page.glyphs.append(
        Glyph(
          scalar: scalar, left: edges.left, top: edges.top, right: edges.right, bottom: edges.bottom,
          face: UInt16(index)))
    }
    return sketch.ended()
  }

  /// Draws a frame.
  func frame(_ left: Float, _ top: Float, _ right: Float, _ bottom: Float) -> PageSketch {
    grid(columns: [left, right], rows: [top, bottom])
  }

  /// Draws lines below each other, 12 points apart.
  func lines(_ lines: [String], x: Float, y: Float, size: Float = 10) -> PageSketch {
    var sketch = self
    for (index, line) in lines.enumerated() {
      sketch = sketch.text(line, x: x, y: y + Float(index) * 12 * size / 10, size: size)
    }
    return sketch
  }

  /// Draws a raised mark of small type, where the line with the words before it is at `y`.
  func mark(_ mark: String, after words: String, x: Float, y: Float) -> PageSketch {
    var sketch = self
    sketch.page.glyphs.removeLast()
    return sketch.text(mark, x: x + Float(words.unicodeScalars.count) * 5, y: y - 1, size: 6)
  }

  /// Draws the lines of a table at its columns' and rows' edges, cell by cell.
  func grid(columns: [Float], rows: [Float]) -> PageSketch {
    var sketch = self
    for y in rows {
      for (left, right) in zip(columns, columns.dropFirst()) {
        sketch.page.strokes.append(Stroke(left: left, top: y, right: right, bottom: y + 0.5))
      }
    }
    for x in columns {
      for (top, bottom) in zip(rows, rows.dropFirst()) {
        sketch.page.strokes.append(Stroke(left: x, top: top, right: x + 0.5, bottom: bottom))
      }
    }
    return sketch
  }

  /// Draws a level line.
  func level(y: Float, from left: Float, to right: Float) -> PageSketch {
    var sketch = self
    sketch.page.strokes.append(Stroke(left: left, top: y, right: right, bottom: y + 0.5))
    return sketch
  }

  private func ended() -> PageSketch {
    var sketch = self
    if let last = sketch.page.glyphs.last {
      sketch.page.glyphs.append(
        Glyph(
          scalar: "\n", left: last.right, top: last.top, right: last.right, bottom: last.bottom,
          face: last.face))
    }
    return sketch
  }
}

extension Manuscript {
  /// The texts of the blocks of a zone.
  func texts(_ zone: Block.Zone = .body) -> [String] {
    blocks.filter { $0.zone == zone }.map { text($0.range) }
  }
}
