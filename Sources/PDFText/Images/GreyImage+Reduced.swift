import Recognition

extension GreyImage {
  /// The image with so many pixels an inch or a little more, each the mean of a square of the old ones.
  func reduced(to wanted: Int) -> GreyImage {
    let side = max(1, resolution / max(1, wanted))
    guard side > 1, width >= side, height >= side else { return self }
    let (columns, rows) = (width / side, height / side)
    var reduced = [UInt8](repeating: 0, count: columns * rows)
    var sums = [Int32](repeating: 0, count: columns)
    pixels.withUnsafeBufferPointer { pixels in
      for row in 0..<rows {
        for column in sums.indices { sums[column] = 0 }
        for line in (row * side)..<((row + 1) * side) {
          var index = line * width
          for column in 0..<columns {
            for _ in 0..<side {
              sums[column] += Int32(pixels[index])
              index += 1
            }
          }
        }
        for column in 0..<columns {
          reduced[row * columns + column] = UInt8(clamping: sums[column] / Int32(side * side))
        }
      }
    }
    return GreyImage(width: columns, height: rows, resolution: resolution / side, pixels: reduced)
  }
}
