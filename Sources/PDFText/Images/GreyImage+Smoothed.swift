import Recognition

extension GreyImage {
  /// Whether shades of grey are drawn with dots: then much of the ink is in dots that stand alone, which no print has.
  var isDithered: Bool {
    var (dots, ink) = (0, 0)
    pixels.withUnsafeBufferPointer { pixels in
      // Some rows of a page tell, two pixels from each edge.
      for row in stride(from: 2, to: height - 2, by: 5) {
        for index in (row * width + 2)..<max(row * width + 2, (row + 1) * width - 2) where pixels[index] < 128
        {
          ink += 1
          if isDot(index, pixels) { dots += 1 }
        }
      }
    }
    // Of a copy's specks there are never so many.
    return 5 * dots > ink && 500 * ink > pixels.count
  }

  /// Whether nothing but paper is around a dark pixel, or around it and its neighbours.
  private func isDot(_ index: Int, _ pixels: UnsafeBufferPointer<UInt8>) -> Bool {
    (1...2).contains { reach in
      (-reach...reach).allSatisfy { step in
        pixels[index - reach * width + step] >= 128 && pixels[index + reach * width + step] >= 128
          && pixels[index + step * width - reach] >= 128 && pixels[index + step * width + reach] >= 128
      }
    }
  }

  /// The image with the mean of its neighbours in place of each pixel, so that dots become shades again.
  func smoothed() -> GreyImage {
    var smoothed = self
    // Two passes of means weigh what is near more; five and three pixels were the best for dots of 150 to 300 an inch.
    for side in [5, 3] {
      smoothed.takeMeans(side, step: 1, length: width, lines: height, lineStep: width)
      smoothed.takeMeans(side, step: width, length: height, lines: width, lineStep: 1)
    }
    return smoothed
  }

  /// Takes the mean of so many pixels along each line.
  private mutating func takeMeans(_ side: Int, step: Int, length: Int, lines: Int, lineStep: Int) {
    let reach = side / 2
    guard length > side else { return }
    var line = [Int32](repeating: 0, count: length)
    pixels.withUnsafeMutableBufferPointer { pixels in
      for start in stride(from: 0, to: lines * lineStep, by: lineStep) {
        for place in 0..<length { line[place] = Int32(pixels[start + place * step]) }
        var sum = line[0..<side].reduce(0, +)
        for place in reach..<(length - reach) {
          pixels[start + place * step] = UInt8(clamping: sum / Int32(side))
          if place + reach + 1 < length { sum += line[place + reach + 1] - line[place - reach] }
        }
      }
    }
  }
}
