import Clausier
import Recognition

/// How well a layer of recognised text fits the picture that it lies on.
///
/// A layer of another document, or one that is shifted or of other widths, has its blanks where the picture has
/// letters.
struct LayerFit {
  /// The pixels in an inch of the picture: a blank between words is five pixels wide.
  static let resolution = 150

  /// The words that were compared, and how many of them have ink.
  private(set) var words = (all: 0, inked: 0)
  /// The blanks before words with ink, and how many of them are blank in the picture.
  private(set) var blanks = (all: 0, blank: 0)

  private let image: GreyImage
  private let scale: Float
  private let ink: UInt8

  /// Compares a page's text with its picture.
  init(_ image: GreyImage, glyphs: [Glyph]) {
    self.image = image
    scale = Float(image.resolution) / 72
    ink = image.faintestInk
    for line in LayerLine.all(of: glyphs) { compare(line, glyphs) }
  }

  /// How far before a word its blank is sought, in points: less than the blank's width.
  private static let blank: Float = 2

  /// Whether the text may be that of the picture; few words do not tell.
  var fits: Bool {
    10 * words.inked >= 8 * words.all && (blanks.all < 20 || 10 * blanks.blank >= 6 * blanks.all)
  }

  private mutating func compare(_ line: LayerLine, _ glyphs: [Glyph]) {
    for (place, word) in line.words.enumerated() where word.count > 2 {
      let (first, last) = (glyphs[word.lowerBound], glyphs[word.upperBound - 1])
      // The middle of the letters' height, which no neighbouring line reaches.
      let height = first.bottom - first.top
      let rows = range(first.top + 0.35 * height, first.bottom - 0.25 * height, image.height)
      let columns = range(first.left, last.right, image.width)
      guard !columns.isEmpty else { continue }
      words.all += 1
      guard 4 * columns.count(where: { isInked($0, rows) }) >= columns.count else { continue }
      words.inked += 1
      guard place > 0 else { continue }
      // Words of other widths than the print's begin at their places all the same.
      blanks.all += 1
      let before = range(first.left - LayerFit.blank, first.left + 0.5, image.width)
      if longestBlank(before, rows) >= 2 { blanks.blank += 1 }
    }
  }

  /// The longest stretch of columns without ink.
  private func longestBlank(_ columns: Range<Int>, _ rows: Range<Int>) -> Int {
    var (longest, length) = (0, 0)
    for column in columns {
      length = isInked(column, rows) ? 0 : length + 1
      longest = max(longest, length)
    }
    return longest
  }

  private func isInked(_ column: Int, _ rows: Range<Int>) -> Bool {
    rows.contains { image.pixels[$0 * image.width + column] < ink }
  }

  /// The pixels between two places in points, below a limit.
  private func range(_ start: Float, _ end: Float, _ limit: Int) -> Range<Int> {
    let first = max(0, min(Float(limit), start * scale))
    let last = max(first, min(Float(limit), end * scale))
    return Int(first)..<Int(last)
  }
}
