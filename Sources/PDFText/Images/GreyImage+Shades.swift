import Recognition

extension GreyImage {
  /// The shade of the paper: that of most light pixels.
  var paper: UInt8 { shades.paper }

  /// Anything darker than this is ink, even if it is faded and the paper grey.
  var faintestInk: UInt8 {
    let (counts, paper) = shades
    var rest = counts.reduce(0, +) / 500
    var darkest = 0
    while darkest < paper, rest >= counts[darkest] {
      rest -= counts[darkest]
      darkest += 1
    }
    // Grains of the paper are not ink, however little else there is.
    return UInt8(clamping: Int(paper) - max(24, (Int(paper) - darkest) * 2 / 5))
  }

  /// How many pixels there are of each shade, in a sample of them, and the paper's.
  private var shades: (counts: [Int], paper: UInt8) {
    var counts = [Int](repeating: 0, count: 256)
    for index in stride(from: 0, to: pixels.count, by: 17) { counts[Int(pixels[index])] += 1 }
    let paper = (128..<256).max { counts[$0] < counts[$1] } ?? 255
    return (counts, UInt8(clamping: paper))
  }
}
