import Clausier
import Recognition

/// The lines of a page's text that hold figures, cut from its picture, so that they can be read once more.
///
/// A layer of recognised text may have other figures than the print, and no word tells.
struct FigureStrips {
  /// The strips one below another, on white.
  let image: GreyImage
  private let strips: [Strip]

  private struct Strip {
    /// The figures of the line, as indices of the page's glyphs.
    var figures: [Int]
    /// The rows of the sheet that the strip fills.
    var rows: Range<Int>
  }

  /// Cuts the strips; `nil` where no line has figures, or the page cannot be drawn.
  init?(of page: Page, _ document: borrowing PopplerFile) {
    let lines = LayerLine.all(of: page.glyphs).filter { line in
      line.words.contains { word in page.glyphs[word].count { $0.scalar.isFigure } > 1 }
    }
    guard !lines.isEmpty,
      let picture = document.greyImage(ofPage: page.number - 1, resolution: PageRecognition.usualResolution)
    else { return nil }
    let scale = Float(picture.resolution) / 72
    var strips: [Strip] = []
    var pixels: [UInt8] = []
    for line in lines {
      let glyphs = page.glyphs[(line.words.first?.lowerBound ?? 0)..<(line.words.last?.upperBound ?? 0)]
      let top = glyphs.reduce(Float.infinity) { min($0, $1.top) }
      let bottom = glyphs.reduce(0) { max($0, $1.bottom) }
      let rows = max(0, Int((top - 1) * scale))..<max(0, min(picture.height, Int((bottom + 1) * scale)))
      guard rows.lowerBound < rows.upperBound else { continue }
      let start = pixels.count / picture.width
      pixels += picture.pixels[(rows.lowerBound * picture.width)..<(rows.upperBound * picture.width)]
      pixels += repeatElement(255, count: FigureStrips.gap * picture.width)
      strips.append(
        Strip(
          figures: glyphs.indices.filter { page.glyphs[$0].scalar.isFigure }, rows: start..<start + rows.count
        ))
    }
    guard !strips.isEmpty, pixels.count <= GreyImage.mostPixels else { return nil }
    self.strips = strips
    image = GreyImage(
      width: picture.width, height: pixels.count / picture.width, resolution: picture.resolution,
      pixels: pixels)
  }

  /// Doubts those figures of a page's text that the reading of the strips has not.
  ///
  /// - Returns: how many lines have figures that the reading surely has not.
  func doubt(_ page: inout Page, by read: RecognisedPage) -> Int {
    var contradicted = 0
    for strip in strips {
      let words = read.lines.lazy
        .filter { strip.rows.contains(($0.baseline.startY + $0.baseline.endY) / 2) }
        .flatMap(\.words).sorted { $0.left < $1.left }
      let seen = words.flatMap { $0.text.unicodeScalars.filter(\.isFigure) }
      let said = strip.figures.map { page.glyphs[$0].scalar }
      let start = zip(said, seen).prefix { $0 == $1 }.count
      let end = zip(said[start...].reversed(), seen[start...].reversed()).prefix { $0 == $1 }.count
      guard start + end < max(said.count, seen.count) else { continue }
      let differing = start..<said.count - end
      // Where the layer lacks a figure, its neighbours are doubtful.
      let doubtful =
        differing.isEmpty ? max(0, start - 1)..<min(said.count, start + 1) : differing
      for index in strip.figures[doubtful] {
        page.glyphs[index].confidence = min(60, page.glyphs[index].confidence)
      }
      let figures = words.filter { $0.text.unicodeScalars.contains(where: \.isFigure) }
      if !figures.isEmpty, figures.allSatisfy(\.isSure), said.count == seen.count { contradicted += 1 }
    }
    return contradicted
  }

  /// The white rows between strips, which part them as the lines of a page are.
  private static let gap = 30
}

extension Unicode.Scalar {
  /// Whether it is one of 0–9.
  fileprivate var isFigure: Bool { ("0"..."9").contains(self) }
}
