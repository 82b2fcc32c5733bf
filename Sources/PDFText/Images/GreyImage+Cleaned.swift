import Recognition

extension GreyImage {
  /// The image on white paper, where it needs that: without shadows, grains of the paper, and print from its
  /// other side. `nil` where the paper is clean, since cleaning also damages fine or faded letters.
  ///
  /// tesseract separates ink from paper by one shade for the whole page. Anything lighter than a third of the
  /// way from the paper to the ink becomes white; the rest keeps its differences.
  func cleaned() -> GreyImage? {
    let paper = PaperShades(of: self)
    guard !paper.isClean else { return nil }
    let white = 1 - 0.3 * (1 - paper.ink)
    // By how many 65536ths a pixel in the middle of each square is multiplied.
    let gains = paper.shades.map { Int32(65536 * 255 / ($0 * white)) }
    let columns = GreyImage.places(width, among: paper.columns, side: paper.side)
    let rows = GreyImage.places(height, among: paper.rows, side: paper.side)
    var line = [Int32](repeating: 0, count: paper.columns)
    var cleaned = pixels
    cleaned.withUnsafeMutableBufferPointer { pixels in
      for (row, place) in rows.enumerated() {
        let (upper, lower) = (place.first * paper.columns, place.second * paper.columns)
        for column in line.indices {
          let (one, two) = (gains[upper + column], gains[lower + column])
          line[column] = one + (two - one) / 256 * place.part
        }
        for (column, place) in columns.enumerated() {
          let (one, two) = (line[place.first], line[place.second])
          let gain = Int(one + (two - one) / 256 * place.part)
          let index = row * width + column
          pixels[index] = UInt8(truncatingIfNeeded: min(255, (Int(pixels[index]) * gain) >> 16))
        }
      }
    }
    return GreyImage(width: width, height: height, resolution: resolution, pixels: cleaned)
  }

  /// For each pixel along a side, the two squares between whose middles it lies, and how far on, in 256ths.
  private static func places(
    _ length: Int, among count: Int, side: Int
  ) -> [(first: Int, second: Int, part: Int32)] {
    (0..<length).map { pixel in
      let place = max(0, (Float(pixel) + 0.5) / Float(side) - 0.5)
      let first = min(count - 1, Int(place))
      return (first, min(count - 1, first + 1), Int32((place - Float(first)) * 256))
    }
  }
}
