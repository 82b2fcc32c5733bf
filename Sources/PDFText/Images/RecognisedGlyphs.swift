import Clausier
import Recognition

/// Makes glyphs of the words that were read from a page's image, to be laid out like any others.
struct RecognisedGlyphs {
  private let page: RecognisedPage
  private let image: UprightImage
  /// Points in a pixel.
  private let scale: Float
  private let noughts: CodeNoughts
  /// The glyphs, placed on the page as displayed.
  private(set) var glyphs: [Glyph] = []
  /// The faces that they refer to.
  private(set) var faces: [Page.Face] = []

  /// Takes the words that were read from an image.
  init(_ read: RecognisedPage, of image: UprightImage) {
    page = read
    self.image = image
    scale = 72 / Float(image.image.resolution)
    let fit = BendFit(read, of: image.image)
    bend = fit.bend
    let bent = fit.bent(read)
    let sizes = LineSizes(of: bent)
    noughts = CodeNoughts(image.image)
    for (index, line) in bent.lines.enumerated() { add(line, size: sizes.size(of: index)) }
  }

  /// How the lines are bent besides; `nil` where they are straight.
  let bend: Bend?

  /// The slope of the lines: how far they fall for each point to the right, on the page as displayed after
  /// its quarter turns.
  var slope: Float {
    (image.attitude.slope + page.slope) / (1 - image.attitude.slope * page.slope)
  }

  private mutating func add(_ line: RecognisedLine, size: Float) {
    let face = face(ofSize: size * scale)
    let opens = line.opensItem(size: size)
    for (place, read) in line.words.enumerated() where !read.isBlank && !read.isRule && isSeen(read) {
      let word = noughts.settled(read)
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

  /// Whether a word is in the image, and not only said to be somewhere.
  private func isSeen(_ word: RecognisedWord) -> Bool {
    word.left < word.right && word.top < word.bottom && word.left < image.image.width && word.right > 0
      && word.top < image.image.height && word.bottom > 0
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
