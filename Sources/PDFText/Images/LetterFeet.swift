import Recognition

/// The edges of the ink on one side of it, and how well they form lines.
///
/// The feet of letters are on one line, their heads at two heights: so the side whose edges form the sharpest
/// lines is the one with the feet.
struct LetterFeet {
  /// The turn that brings this side down.
  let turn: QuarterTurn
  /// How sharp the lines are, at the slope where they are sharpest; comparable with the other sides.
  private(set) var sharpness: Float = 0
  /// How far they fall for each pixel to the right, once the page is turned.
  private(set) var slope: Float = 0

  /// The steepest slope that is tried, in 1024ths.
  private static let steepest = 104
  /// Anything less sharp is not lines of letters.
  static let faintest: Float = 3
  /// More edges than these say nothing new.
  private static let mostEdges = 10_000

  /// Looks at an image that has about 100 pixels an inch.
  init(_ image: GreyImage, ink: UInt8, turn: QuarterTurn) {
    self.turn = turn
    let edges = LetterFeet.edges(image, ink, turn)
    guard edges.count > 200 else { return }
    let (lines, length) = turn.swapsSides ? (image.width, image.height) : (image.height, image.width)
    // Slopes in 1024ths of a pixel, and room for the lines that leave the page.
    let margin = length * LetterFeet.steepest / 2048 + 2
    let sample = stride(from: 0, to: edges.count, by: 1 + edges.count / LetterFeet.mostEdges).map {
      edges[$0]
    }
    var counts = [Int32](repeating: 0, count: lines + 2 * margin)
    for tried in stride(from: -LetterFeet.steepest, through: LetterFeet.steepest, by: 4) {
      for index in counts.indices { counts[index] = 0 }
      for (along, line) in sample {
        counts[Int((line << 10 - Int32(tried) * (along - Int32(length / 2)) + 512) >> 10) + margin] += 1
      }
      let squares = counts.reduce(0) { $0 + Int($1) * Int($1) }
      // What unordered edges would give, too, does not count.
      let found = Float(squares) / Float(sample.count) - 1 - Float(sample.count) / Float(lines)
      if found > sharpness { (sharpness, slope) = (found, Float(tried) / 1024) }
    }
    // The more edges are counted, the more are in each line.
    sharpness *= Float(edges.count) / Float(sample.count)
    guard sharpness > LetterFeet.faintest else {
      slope = 0
      return
    }
    if turn.swapsSides { slope = -slope }
  }

  /// The pixels of ink next to paper on one side, by their row or column and the place along it.
  ///
  /// Edges as long as the page are left out: they are the edges of the paper.
  private static func edges(
    _ image: GreyImage, _ ink: UInt8, _ turn: QuarterTurn
  ) -> [(along: Int32, line: Int32)] {
    let (lines, length) = turn.swapsSides ? (image.width, image.height) : (image.height, image.width)
    let (lineStep, alongStep) = turn.swapsSides ? (1, image.width) : (image.width, 1)
    let isBelow = turn == .none || turn == .right
    let longest = length / 3
    var edges: [(along: Int32, line: Int32)] = []
    image.pixels.withUnsafeBufferPointer { pixels in
      for line in 1..<max(1, lines - 1) {
        let neighbour = isBelow ? lineStep : -lineStep
        var run = 0
        for along in 0..<length {
          let index = line * lineStep + along * alongStep
          if pixels[index] < ink, pixels[index + neighbour] >= ink {
            run += 1
            edges.append((Int32(along), Int32(line)))
          } else {
            if run > longest { edges.removeLast(run) }
            run = 0
          }
        }
        if run > longest { edges.removeLast(run) }
      }
    }
    return edges
  }
}
