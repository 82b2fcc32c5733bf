import Recognition

extension GreyImage {
  /// Whether there are marks on the page that another image of it has not, as highlighters, stamps and shadows are: much
  /// that is dark here is light there, with nothing dark near it, as the edges of letters have.
  func isMarked(besides clear: GreyImage) -> Bool {
    guard clear.width == width, clear.height == height else { return false }
    let near = max(2, resolution / 100)
    guard width > 2 * near, height > 2 * near else { return false }
    let dark = Int(paper) * GreyImage.markShade / 100
    var (ink, marks) = (0, 0)
    for row in stride(from: near, to: height - near, by: 2) {
      for column in stride(from: near, to: width - near, by: 9) {
        let index = row * width + column
        if clear.pixels[index] < 128 {
          ink += 1
        } else if pixels[index] < dark,
          [0, -near, near, -near * width, near * width].allSatisfy({ clear.pixels[index + $0] > 200 })
        {
          marks += 1
        }
      }
    }
    return marks * GreyImage.inkOfMarks > ink
  }

  /// How dark marks are at least, in hundredths of the paper's shade, and how many times as much ink as them there may be.
  private static let (markShade, inkOfMarks) = (80, 10)
}
