import Recognition

/// Bands of a page's image in which ink was seen and no word was read, cut out so that they are read once more.
///
/// What is lost is seldom illegible: the reader took a table for a picture, or a heading for the end of a column.
struct UnreadStrips {
  /// The bands one below another, on paper.
  let image: GreyImage
  private let bands: [Band]

  private struct Band {
    var box: PixelBox
    /// The first of its rows in the sheet of bands.
    var start: Int
  }

  /// A word less sure than this may be no word.
  private static let least = 50

  /// Cuts the bands around stretches of ink; `nil` where there are none.
  init?(_ patches: [PixelBox], of page: GreyImage) {
    let (margin, gap) = (page.resolution / 12, page.resolution / 10)
    var boxes: [PixelBox] = []
    for patch in patches.sorted(by: { $0.top < $1.top }) {
      let box = PixelBox(
        left: max(0, patch.left - 2 * margin), top: max(0, patch.top - margin),
        right: min(page.width, patch.right + 2 * margin), bottom: min(page.height, patch.bottom + margin))
      guard box.left < box.right, box.top < box.bottom else { continue }
      if let last = boxes.indices.last, boxes[last].bottom > box.top {
        boxes[last].take(box)
      } else {
        boxes.append(box)
      }
    }
    let rows = boxes.reduce(gap) { $0 + $1.bottom - $1.top + gap }
    guard !boxes.isEmpty, rows * page.width <= GreyImage.mostPixels else { return nil }
    var pixels = [UInt8](repeating: page.paper, count: rows * page.width)
    var bands: [Band] = []
    var start = gap
    for box in boxes {
      bands.append(Band(box: box, start: start))
      for row in box.top..<box.bottom {
        let to = (start + row - box.top) * page.width
        for column in box.left..<box.right { pixels[to + column] = page.pixels[row * page.width + column] }
      }
      start += box.bottom - box.top + gap
    }
    self.bands = bands
    image = GreyImage(width: page.width, height: rows, resolution: page.resolution, pixels: pixels)
  }

  /// The lines read from the bands, at their places on the page, without the words that the page has already.
  func lines(_ read: RecognisedPage, besides page: RecognisedPage) -> [RecognisedLine] {
    let known = page.lines.flatMap(\.words).filter(\.hasSense)
    return read.lines.compactMap { line in
      let middle = (line.baseline.startY + line.baseline.endY) / 2
      guard let band = bands.last(where: { $0.start <= middle }) else { return nil }
      let shift = band.box.top - band.start
      var moved = line
      moved.baseline.startY += shift
      moved.baseline.endY += shift
      moved.words = line.words.compactMap { word in
        var word = word
        word.top += shift
        word.bottom += shift
        let isNew = word.confidence >= UnreadStrips.least && !known.contains { $0.meets(word) }
        return isNew ? word : nil
      }
      return moved.words.contains(where: \.hasSense) ? moved : nil
    }
  }
}
