import Clausier
import Testing

/// Small capitals: capitals at full size, the other letters as capitals of three quarters of it.
struct SmallCapitalTests {
  /// A line of runs of letters, each with its size and the gap before it, standing on one foot.
  private func line(_ runs: [(text: String, size: Float, gap: Float)]) -> [String] {
    var sketch = PageSketch()
    var x: Float = 70
    for run in runs {
      x += run.gap
      sketch = sketch.text(run.text, x: x, y: 100 - run.size, size: run.size)
      x += Float(run.text.unicodeScalars.count) * run.size / 2
    }
    return Layout.manuscript(of: [sketch.page]).texts()
  }

  @Test func `a capital is not torn from its name`() {
    let runs: [(String, Float, Float)] = [
      ("T.", 11, 0), ("Q", 11, 4), ("UÉMÉNEUR", 8.25, 1.2), ("-L", 11, 1.2), ("ACAZE", 8.25, 1.2),
    ]
    #expect(line(runs) == ["T. QUÉMÉNEUR-LACAZE"])
  }

  @Test func `a space of the small letters stays one`() {
    #expect(line([("A", 11, 0), ("DA", 8.25, 1.2), ("B", 11, 3), ("RUN", 8.25, 1.2)]) == ["ADA BRUN"])
  }

  @Test func `a raised figure and a smaller word are apart`() {
    #expect(line([("Les balises", 11, 0), ("12", 8.25, 1.2)]) == ["Les balises 12"])
    #expect(line([("TOTAL", 11, 0), ("HORS", 8.25, 2.5)]) == ["TOTAL HORS"])
  }
}
