import Recognition
import Testing

@testable import PDFText

/// What one reading of a page is unsure of is taken from another that is sure.
@Suite struct FilledPageTests {
  private static func word(_ text: String, _ left: Int, _ confidence: Int, width: Int? = nil)
    -> RecognisedWord
  {
    RecognisedWord(
      left: left, top: 10, right: left + (width ?? 10 * text.count), bottom: 30, confidence: confidence,
      glyphs: text.map { RecognisedGlyph(text: String($0), left: 0, right: 0, confidence: confidence) })
  }

  private static func filled(_ own: [RecognisedWord], _ other: [RecognisedWord]) -> [String] {
    let line = RecognisedLine(baseline: (0, 30, 400, 30), words: own)
    let page = RecognisedPage(lines: [line])
    let read = RecognisedPage(lines: [RecognisedLine(baseline: (0, 30, 400, 30), words: other)])
    return page.filled(from: read).lines[0].words.map(\.text)
  }

  @Test func `an unsure word is filled, and two pieces of one`() {
    #expect(
      Self.filled([Self.word("Anne", 0, 95), Self.word("B&8M", 60, 40)], [Self.word("BRUN", 60, 95)]) == [
        "Anne", "BRUN",
      ])
    #expect(
      Self.filled([Self.word("BR", 60, 40), Self.word("//N", 80, 30)], [Self.word("BRUN", 60, 95)]) == [
        "BRUN"
      ])
  }

  @Test func `a sure word stays, and what the other reading is unsure of or joins is not taken`() {
    #expect(Self.filled([Self.word("BRUN", 60, 95)], [Self.word("BRUM", 60, 99)]) == ["BRUN"])
    #expect(Self.filled([Self.word("B&8M", 60, 40)], [Self.word("BRUN", 60, 60)]) == ["B&8M"])
    #expect(Self.filled([Self.word("B&8M", 60, 40)], [Self.word("//", 60, 95)]) == ["B&8M"])
    #expect(
      Self.filled([Self.word("Anne", 0, 95), Self.word("B&", 45, 40)], [Self.word("AnneBRUN", 0, 95)]) == [
        "Anne", "B&",
      ])
  }
}
