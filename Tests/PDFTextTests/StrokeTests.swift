import Clausier
import PDFText
import Testing

struct StrokeTests {
  /// The lines that a content draws, with edges rounded to points.
  private func strokes(_ content: String, entries: String = "") throws -> [[Int]] {
    let tiny = TinyPDF(sheets: [
      TinyPDF.Sheet(content: "BT /F1 12 Tf 72 700 Td (mot) Tj ET \(content)", entries: entries)
    ])
    let page = try #require(PDFReading.read(bytes: tiny.bytes).pages.first)
    return page.strokes.map { stroke in
      [stroke.left, stroke.top, stroke.right, stroke.bottom].map { Int($0.rounded()) }
    }
  }

  @Test func `a stroked line is one`() throws {
    #expect(try strokes("100 500 m 300 500 l S") == [[100, 300, 300, 300]])
    #expect(try strokes("2 0 0 2 0 0 cm 50 250 m 50 300 l S") == [[100, 200, 100, 300]])
  }

  @Test func `a thin bar is a line, a broad one is not`() throws {
    #expect(try strokes("100 500 200 0.5 re f") == [[100, 300, 300, 300]])
    #expect(try strokes("100 500 m 300 500 l 300 501 l 100 501 l f") == [[100, 299, 300, 300]])
    #expect(try strokes("100 500 200 12 re f").isEmpty)
  }

  @Test func `a stroked rectangle has four sides, and so has a frame that is filled`() throws {
    #expect(try strokes("100 500 200 50 re S").count == 4)
    #expect(
      try strokes("100 500 200 50 re 101 501 198 48 re f*") == [
        [100, 250, 300, 251], [100, 299, 300, 300], [100, 250, 101, 300], [299, 250, 300, 300],
      ])
  }

  @Test func `a fill is cut to what it is clipped to`() throws {
    #expect(
      try strokes("100 500 200 1 re W n 100 400 200 101 re f") == [[100, 299, 300, 300]])
  }

  @Test func `slanting lines, curves and what is not painted are no rules`() throws {
    #expect(try strokes("100 500 m 300 700 l S 100 500 m 1 2 3 4 300 500 c S 100 500 m 300 500 l n").isEmpty)
  }

  @Test func `lines are turned with the page`() throws {
    #expect(try strokes("100 500 m 300 500 l S", entries: "/Rotate 90") == [[500, 100, 500, 300]])
  }
}
