import Recognition
import Testing

@testable import PDFText

/// Only the unsure words of a page are cut from its picture, and what is read of them returns to its place.
@Suite struct WordStripsTests {
  private static let picture = GreyImage(
    width: 600, height: 400, resolution: 100, pixels: (0..<240_000).map { UInt8($0 / 600 % 200) })

  private static func line(_ top: Int, _ words: [(text: String, sure: Int)]) -> RecognisedLine {
    RecognisedLine(
      baseline: (0, top + 20, 600, top + 20),
      words: words.enumerated().map { index, word in
        RecognisedWord(
          left: 100 * index, top: top, right: 100 * index + 60, bottom: top + 20, confidence: word.sure,
          glyphs: word.text.map {
            RecognisedGlyph(text: String($0), left: 0, right: 0, confidence: word.sure)
          })
      })
  }

  @Test func `a strip holds an unsure word and those beside it`() throws {
    let words = [("Vu", 95), ("la", 95), ("l0i", 40), ("du", 95), ("jour", 95)]
    let page = RecognisedPage(lines: [Self.line(100, [("Sure", 95)]), Self.line(300, words)])
    let strips = try #require(WordStrips(of: page, in: Self.picture))
    #expect(strips.image.width == 600 && strips.image.height < 40)
    // The first row that was cut, a margin above the word: white, and the picture from the word before to the one behind.
    let row = strips.image.pixels.prefix(600)
    #expect(row[97] == 255 && row[99] == 98 && row[361] == 98 && row[363] == 255)
    let read = RecognisedPage(lines: [
      RecognisedLine(
        baseline: (200, 22, 260, 22),
        words: [RecognisedWord(left: 200, top: 2, right: 260, bottom: 22, confidence: 95)])
    ])
    let placed = strips.placed(read)
    #expect(placed.lines.first?.baseline.startY == 320)
    #expect(placed.lines.first?.words.first?.top == 300 && placed.lines.first?.words.first?.bottom == 320)
  }

  @Test func `sure words, signs and places off the picture give no strips`() {
    #expect(WordStrips(of: RecognisedPage(), in: Self.picture) == nil)
    #expect(WordStrips(of: RecognisedPage(lines: [Self.line(100, [("Sure", 80)])]), in: Self.picture) == nil)
    #expect(WordStrips(of: RecognisedPage(lines: [Self.line(100, [("*", 10)])]), in: Self.picture) == nil)
    #expect(WordStrips(of: RecognisedPage(lines: [Self.line(900, [("off", 10)])]), in: Self.picture) == nil)
    #expect(WordStrips(of: RecognisedPage(lines: [Self.line(-900, [("off", 10)])]), in: Self.picture) == nil)
  }

  @Test func `what is read where nothing was cut has no place`() throws {
    let page = RecognisedPage(lines: [Self.line(100, [("l0i", 40)])])
    let strips = try #require(WordStrips(of: page, in: Self.picture))
    let read = RecognisedPage(lines: [RecognisedLine(baseline: (0, 4000, 60, 4000))])
    #expect(strips.placed(read).lines.isEmpty)
  }
}
