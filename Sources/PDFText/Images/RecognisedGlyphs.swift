import Clausier
import Recognition

/// Makes glyphs of the words that were read from a page's image, to be laid out like any others.
struct RecognisedGlyphs {
  private let page: RecognisedPage
  private let image: UprightImage
  /// Points in a pixel.
  private let scale: Float
  /// The glyphs, placed on the page as displayed.
  private(set) var glyphs: [Glyph] = []
  /// The faces that they refer to.
  private(set) var faces: [Page.Face] = []

  /// Takes the words that were read from an image.
  init(_ read: RecognisedPage, of image: UprightImage) {
    page = read
    self.image = image
    scale = 72 / Float(image.image.resolution)
    let sizes = LineSizes(of: read)
    for (index, line) in read.lines.enumerated() { add(line, size: sizes.size(of: index)) }
  }

  /// The slope of the lines: how far they fall for each point to the right, on the page as displayed after
  /// its quarter turns.
  var slope: Float {
    (image.attitude.slope + page.slope) / (1 - image.attitude.slope * page.slope)
  }

  private mutating func add(_ line: RecognisedLine, size: Float) {
    let face = face(ofSize: size * scale)
    let opens = line.opensItem(size: size)
    for (place, word) in line.words.enumerated() where !word.glyphs.isEmpty && !word.isRule {
      // Spaces and bullets are derived from places, so no letter's doubt applies to them.
      let sure: UInt8 = 99
      var edge = Float(word.left)
      if place == 0, opens {
        append("\u{2022}", (edge, Float(word.right)), line.height(at: edge), size, face, sure)
        append(" ", (edge, edge), line.height(at: edge), size, face, sure)
        continue
      }
      for (index, glyph) in word.glyphs.enumerated() {
        // Glyphs of a word touch, as they do in printed text: gaps are for the spaces between words.
        let next = index + 1 < word.glyphs.count ? word.glyphs[index + 1].left : word.right
        let end = index + 1 < word.glyphs.count ? max(edge, Float(glyph.right + next) / 2) : Float(word.right)
        append(
          glyph.text, (edge, max(edge, end)), line.height(at: (edge + end) / 2), size, face, glyph.sureness)
        edge = max(edge, end)
      }
      append(" ", (edge, edge), line.height(at: edge), size, face, sure)
    }
    if !glyphs.isEmpty { glyphs[glyphs.count - 1].scalar = "\n" }
  }

  private mutating func append(
    _ text: String, _ sides: (left: Float, right: Float), _ base: Float, _ size: Float, _ face: UInt16,
    _ confidence: UInt8
  ) {
    let box = image.displayed((sides.left, base - 0.9 * size, sides.right, base + 0.21 * size))
    for scalar in text.unicodeScalars {
      var glyph = Glyph(
        scalar: scalar, left: box.left, top: box.top, right: box.right, bottom: box.bottom, face: face)
      glyph.confidence = confidence
      glyphs.append(glyph)
    }
  }

  private mutating func face(ofSize size: Float) -> UInt16 {
    let size = (size * 2).rounded() / 2
    if let index = faces.firstIndex(where: { $0.size == size }) { return UInt16(clamping: index) }
    faces.append(Page.Face(name: "", size: size, bold: false, italic: false))
    return UInt16(clamping: faces.count - 1)
  }
}

extension RecognisedLine {
  /// The height of the base line at a place of it, in pixels.
  func height(at x: Float) -> Float {
    let span = Float(baseline.right - baseline.left)
    guard span > 0 else { return Float(baseline.startY) }
    return Float(baseline.startY) + (x - Float(baseline.left)) / span * Float(baseline.endY - baseline.startY)
  }
}

extension RecognisedPage {
  /// The slope of the base lines; long lines count most.
  var slope: Float {
    var slopes: [(slope: Float, weight: Int)] = []
    for line in lines {
      let span = line.baseline.right - line.baseline.left
      guard span > 0, line.words.count > 2 else { continue }
      slopes.append((Float(line.baseline.endY - line.baseline.startY) / Float(span), span))
    }
    slopes.sort { $0.slope < $1.slope }
    var rest = slopes.reduce(0) { $0 + $1.weight } / 2
    for (slope, weight) in slopes {
      rest -= weight
      if rest <= 0 { return slope }
    }
    return 0
  }
}
