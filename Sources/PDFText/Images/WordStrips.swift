import Recognition

/// The unsure words of a page with those beside them, cut from another picture of it, so that they are read once more
/// at a twentieth of what the page takes.
struct WordStrips {
  /// The strips one below another, on white.
  let image: GreyImage
  private var strips: [Strip] = []

  private struct Strip {
    /// The rows of the sheet that the strip fills.
    var rows: Range<Int>
    /// The row of the picture where it was cut.
    var top: Int
  }

  /// How many words beside an unsure one are read with it.
  private static let beside = 1

  /// Cuts the strips out of a picture that lies like the one that was read; `nil` where no word is unsure.
  init?(of page: RecognisedPage, in picture: GreyImage) {
    let margin = picture.resolution / 50
    let gap = picture.resolution / 10
    var pixels: [UInt8] = []
    for words in page.lines.lazy.flatMap({ WordStrips.unsure(of: $0.words) }) {
      let unsure = words.filter { !$0.isSure }
      let rows = WordStrips.range(unsure.map(\.top), unsure.map(\.bottom), margin, picture.height)
      let columns = WordStrips.range(words.map(\.left), words.map(\.right), margin, picture.width)
      guard !rows.isEmpty, !columns.isEmpty else { continue }
      let start = pixels.count / picture.width
      for row in rows {
        let line = row * picture.width
        pixels += repeatElement(255, count: columns.lowerBound)
        pixels += picture.pixels[(line + columns.lowerBound)..<(line + columns.upperBound)]
        pixels += repeatElement(255, count: picture.width - columns.upperBound)
      }
      pixels += repeatElement(255, count: gap * picture.width)
      strips.append(Strip(rows: start..<start + rows.count + gap, top: rows.lowerBound))
    }
    guard !strips.isEmpty, pixels.count <= GreyImage.mostPixels else { return nil }
    image = GreyImage(
      width: picture.width, height: pixels.count / picture.width, resolution: picture.resolution,
      pixels: pixels)
  }

  /// What was read of the strips, at its places on the page.
  func placed(_ read: RecognisedPage) -> RecognisedPage {
    RecognisedPage(
      lines: read.lines.compactMap { line in
        let base = line.baseline
        guard let strip = strips.first(where: { $0.rows.contains((base.startY + base.endY) / 2) }) else {
          return nil
        }
        let lower = strip.top - strip.rows.lowerBound
        var line = line
        line.baseline = (base.left, base.startY + lower, base.right, base.endY + lower)
        for word in line.words.indices {
          line.words[word].top += lower
          line.words[word].bottom += lower
        }
        return line
      })
  }

  /// From the first of some edges to the last, with a margin, as far as the picture goes.
  private static func range(_ starts: [Int], _ ends: [Int], _ margin: Int, _ limit: Int) -> Range<Int> {
    let first = max(0, (starts.min() ?? 0) - margin)
    return first..<max(first, min(limit, (ends.max() ?? 0) + margin))
  }

  /// The stretches of a line that hold unsure words, each with the words beside it.
  private static func unsure(of words: [RecognisedWord]) -> [ArraySlice<RecognisedWord>] {
    var stretches: [Range<Int>] = []
    for index in words.indices where !words[index].isSure && words[index].mayBeWord {
      let start = max(0, index - beside)
      let end = min(words.count, index + beside + 1)
      if let last = stretches.last, last.upperBound >= start {
        stretches[stretches.count - 1] = last.lowerBound..<end
      } else {
        stretches.append(start..<end)
      }
    }
    return stretches.map { words[$0] }
  }
}

extension RecognisedWord {
  /// Whether there is more to it than a sign or a stroke.
  fileprivate var mayBeWord: Bool { !isRule && glyphs.count > 1 }
}
