import Recognition
import Testing

@testable import PDFText

/// Noughts and letters O of codes are told apart by the breadth of their ink.
@Suite struct CodeNoughtTests {
  /// A word drawn as one bar for each sign, and read as it is said.
  private static func settled(_ read: String, widths: [Int], gaps: Int = 3) -> String {
    var image = GreyImage(
      width: 400, height: 40, resolution: 300, pixels: [UInt8](repeating: 255, count: 16_000))
    var column = 10
    for width in widths {
      for row in 5..<35 { for x in column..<column + width { image.pixels[row * 400 + x] = 0 } }
      column += width + gaps
    }
    let glyphs = read.map { RecognisedGlyph(text: String($0), left: 0, right: 0, confidence: 90) }
    let word = RecognisedWord(left: 10, top: 5, right: column, bottom: 35, confidence: 90, glyphs: glyphs)
    return CodeNoughts(image).settled(word).text
  }

  @Test func `what is as broad as a figure is a nought, and what is broader an O`() {
    // S G A I F O 0 7 5
    #expect(Self.settled("SGAIFO075", widths: [15, 18, 16, 5, 14, 12, 12, 12, 12]) == "SGAIF0075")
    #expect(Self.settled("SGAIF0075", widths: [15, 18, 16, 5, 14, 18, 12, 12, 12]) == "SGAIFO075")
    #expect(Self.settled("SGAIFO075", widths: [15, 18, 16, 5, 14, 18, 12, 12, 12]) == "SGAIFO075")
  }

  @Test func `a sign that was read twice is one`() {
    #expect(Self.settled("SGAIFO0075", widths: [15, 18, 16, 5, 14, 12, 12, 12, 12]) == "SGAIF0075")
  }

  @Test func `where the ink does not tell, the reading stays`() {
    // Of a typewriter; of a breadth between the two; letters that touch; no code.
    #expect(Self.settled("SGADFO075", widths: [12, 12, 12, 12, 12, 12, 12, 12, 12]) == "SGADFO075")
    #expect(Self.settled("SGAIFO075", widths: [15, 18, 16, 5, 14, 14, 12, 12, 12]) == "SGAIFO075")
    #expect(Self.settled("SGAIFO075", widths: [36, 16, 5, 14, 12, 12, 12, 12]) == "SGAIFO075")
    #expect(Self.settled("PROVINCO", widths: [12, 12, 18, 12, 5, 12, 12, 12]) == "PROVINCO")
  }
}
