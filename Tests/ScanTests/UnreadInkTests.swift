import Recognition
import Testing

@testable import PDFText

/// Ink that looks like words and has none is found, read once more, and told.
@Suite struct UnreadInkTests {
  /// A picture of 50 dots an inch with strokes like those of letters: columns of ink with paper between.
  private static func picture(_ lines: [(left: Int, top: Int, letters: Int)], height: Int = 5) -> GreyImage {
    var image = GreyImage(
      width: 400, height: 300, resolution: 50, pixels: [UInt8](repeating: 240, count: 120_000))
    for line in lines {
      for row in line.top..<line.top + height {
        for letter in 0..<line.letters { image.pixels[row * 400 + line.left + 3 * letter] = 60 }
      }
    }
    return image
  }

  private static func word(_ text: String, _ box: PixelBox) -> RecognisedWord {
    RecognisedWord(
      left: box.left, top: box.top, right: box.right, bottom: box.bottom, confidence: 90,
      glyphs: text.map { RecognisedGlyph(text: String($0), left: box.left, right: box.right, confidence: 90) }
    )
  }

  @Test func `lines outside the words are found`() throws {
    let image = Self.picture([(40, 50, 30), (40, 70, 30), (200, 120, 10)])
    let first = PixelBox(left: 40, top: 50, right: 130, bottom: 55)
    let found = UnreadInk(image, words: [first])
    #expect(found.patches.map(\.top) == [70, 120])
    #expect(try #require(found.patches.first).left >= 38)
    #expect(UnreadInk(image, words: []).patches.count == 3)
    #expect(UnreadInk(image, words: []).changes > found.changes)
  }

  @Test func `a word, a picture, rules and shades are no lines`() {
    #expect(UnreadInk(Self.picture([(40, 50, 4)]), words: []).patches.isEmpty)
    #expect(UnreadInk(Self.picture([(40, 50, 30)], height: 40), words: []).patches.isEmpty)
    #expect(UnreadInk(Self.picture([(40, 50, 30)], height: 1), words: []).patches.isEmpty)
    let grains: [UInt8] = (0..<120_000).map { (index: Int) -> UInt8 in
      UInt8(200 + index % 400 / 10 + index % 7)
    }
    let shades = GreyImage(width: 400, height: 300, resolution: 50, pixels: grains)
    #expect(UnreadInk(shades, words: []).patches.isEmpty)
  }

  @Test func `strokes that were read as signs are no words`() {
    let box = PixelBox(left: 0, top: 0, right: 9, bottom: 9)
    let page = RecognisedPage(lines: [
      RecognisedLine(baseline: (0, 9, 9, 9), words: [Self.word("—!", box), Self.word("a", box)])
    ])
    #expect(page.wordBoxes == [box])
  }

  @Test func `bands are read at their places, without the words that are known`() throws {
    let image = Self.picture([(40, 50, 30), (40, 200, 30)])
    let patch = PixelBox(left: 40, top: 200, right: 130, bottom: 205)
    let strips = try #require(UnreadStrips([patch], of: image))
    #expect(strips.image.width == 400)
    let row = try #require(strips.image.pixels.firstIndex(of: 60)) / 400
    let here = PixelBox(left: 40, top: row, right: 80, bottom: row + 5)
    let there = PixelBox(left: 90, top: row, right: 130, bottom: row + 5)
    let read = RecognisedPage(lines: [
      RecognisedLine(
        baseline: (40, row + 5, 130, row + 5), words: [Self.word("su", here), Self.word("lu", there)])
    ])
    let known = PixelBox(left: 40, top: 200, right: 80, bottom: 205)
    let page = RecognisedPage(lines: [
      RecognisedLine(baseline: (40, 205, 80, 205), words: [Self.word("su", known)])
    ])
    let lines = strips.lines(read, besides: page)
    #expect(lines.map { $0.words.map(\.text) } == [["lu"]])
    #expect(lines.first?.words.first?.top == 200)
    #expect(lines.first?.baseline.startY == 205)
    #expect(UnreadStrips([], of: image) == nil)
  }
}

/// Shades of grey that are drawn with dots become shades again.
@Suite struct DitheringTests {
  private static func picture(_ isInk: (_ row: Int, _ column: Int) -> Bool) -> GreyImage {
    GreyImage(
      width: 300, height: 300, resolution: 300,
      pixels: (0..<90_000).map { isInk($0 / 300, $0 % 300) ? 0 : 255 })
  }

  private static func isLetter(_ row: Int, _ column: Int) -> Bool {
    row % 50 < 25 && column % 20 < 5
  }

  @Test(arguments: [1, 2]) func `dots on the paper are told from letters and specks`(size: Int) {
    func isDot(_ row: Int, _ column: Int) -> Bool { row % (4 * size) < size && column % (4 * size) < size }
    let dotted = Self.picture { Self.isLetter($0, $1) || isDot($0, $1) }
    let specked = Self.picture { Self.isLetter($0, $1) || isDot($0, $1) && ($0 + 3 * $1) % 17 == 0 }
    #expect(dotted.isDithered)
    #expect(!specked.isDithered)
    #expect(!Self.picture(Self.isLetter).isDithered)
    #expect(!Self.picture { _, _ in false }.isDithered)
    let smoothed = dotted.smoothed()
    // Paper between the letters has one shade, and letters are darker.
    let paper = smoothed.pixels[(35 * 300)..<(36 * 300)].dropFirst(10).dropLast(10)
    #expect(paper.allSatisfy { $0 > 160 })
    #expect(smoothed.pixels[12 * 300 + 22] < 60)
  }

  @Test func `an image narrower than the means stays`() {
    let image = GreyImage(width: 3, height: 2, resolution: 300, pixels: [0, 9, 1, 8, 2, 7])
    #expect(image.smoothed() == image)
    #expect(!image.isDithered)
  }
}
