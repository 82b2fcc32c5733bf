import Recognition

@testable import PDFText

extension Scan {
  /// The page without images: its ink as curved outlines, one around each run of it in a row, painted all at once or
  /// row by row; `content` is drawn after it, with the font `/F`.
  func outlined(atOnce: Bool, content: String = "") -> [UInt8] {
    let scale = 72 / Double(image.resolution)
    var drawing = ""
    for row in 0..<image.height {
      let start = row * image.width
      let (top, foot) = (Double(image.height - row) * scale, Double(image.height - row - 1) * scale)
      var column = 0
      while column < image.width {
        let left = column
        while column < image.width, image.pixels[start + column] < 128 { column += 1 }
        if column > left {
          let (x, end) = (Double(left) * scale, Double(column) * scale)
          drawing += "\(x) \(foot) m \(x) \(top) \(end) \(top) \(end) \(foot) c h\n"
        }
        column += 1
      }
      if !atOnce, row % 20 == 19 { drawing += "f\n" }
    }
    return Scan.pdf(
      of: [], drawing: drawing + "f\n" + content, width: Double(image.width) * scale,
      height: Double(image.height) * scale)
  }
}
