import Recognition

extension GreyImage {
  /// The image with so many pixels an inch, each the mean of what it covers; itself where it has no more.
  ///
  /// Drawn smaller by cairo, an image that has the page's own pixels would take three times as long.
  func averaged(to wanted: Int) -> GreyImage {
    let columns = width * wanted / max(1, resolution)
    let rows = height * wanted / max(1, resolution)
    guard wanted < resolution, columns > 0, rows > 0 else { return self }
    // Places in 256ths of a pixel.
    let step = (resolution << 8) / wanted
    var averaged = [UInt8](repeating: 255, count: columns * rows)
    var sums = [Int32](repeating: 0, count: width)
    pixels.withUnsafeBufferPointer { pixels in
      for row in 0..<rows {
        for column in sums.indices { sums[column] = 0 }
        for (line, share) in GreyImage.covered(row, step, height) {
          let start = line * width
          for column in 0..<width { sums[column] += Int32(pixels[start + column]) * Int32(share) }
        }
        for column in 0..<columns {
          let end = (column + 1) * step
          var (place, sum) = (column * step, 0)
          while place < end {
            let next = min(end, (place | 255) + 1)
            sum += Int(sums[min(width - 1, place >> 8)]) * (next - place)
            place = next
          }
          averaged[row * columns + column] = UInt8(clamping: sum / (step * step))
        }
      }
    }
    return GreyImage(width: columns, height: rows, resolution: wanted, pixels: averaged)
  }

  /// The lines that a line of the smaller image covers, and how much of each.
  private static func covered(_ row: Int, _ step: Int, _ height: Int) -> [(line: Int, share: Int)] {
    let (start, end) = (row * step, (row + 1) * step)
    return ((start >> 8)...((end - 1) >> 8)).map { line in
      (min(height - 1, line), min(end, (line + 1) << 8) - max(start, line << 8))
    }
  }
}
