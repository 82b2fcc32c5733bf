import Recognition

extension GreyImage {
  /// Whether the lines of text seem to run from top to bottom or back: then the ink changes more from column to
  /// column than from row to row.
  var linesRunDown: Bool {
    var rows = [Double](repeating: 0, count: height)
    var columns = [Double](repeating: 0, count: width)
    for row in 0..<height {
      for column in stride(from: row % 2, to: width, by: 2) where pixels[row * width + column] < 128 {
        rows[row] += 1
        columns[column] += 1
      }
    }
    return GreyImage.unrest(columns) / Double(height) > GreyImage.unrest(rows) / Double(width)
  }

  /// How much the ink changes over a millimetre or so, in parts of what there is.
  private static func unrest(_ ink: [Double]) -> Double {
    let window = 8
    let sums = stride(from: 0, to: max(0, ink.count - window), by: window).map { start in
      ink[start..<(start + window)].reduce(0, +)
    }
    return zip(sums, sums.dropFirst()).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }
}
