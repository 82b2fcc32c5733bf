import Recognition

/// Finds from the ink of a page how it may lie in its image.
struct AttitudeSearch {
  /// The ways in which the page may be put upright, the likeliest first; a second one, if any, is for a page
  /// that then reads badly.
  let attitudes: [Attitude]

  /// Lines that fall less than this, some 1.3°, are read as they are: levelling them makes no reading better.
  private static let least: Float = 0.022
  /// Lines that are so much less sharp than others are not lines.
  private static let clear: Float = 1.3

  /// Looks at the image of a page as it is displayed.
  init(_ image: GreyImage) {
    let small = image.reduced(to: 100)
    let ink = small.faintestInk
    let sides = QuarterTurn.allCases.map { LetterFeet(small, ink: ink, turn: $0) }
    let sharpest = sides.reduce(0) { max($0, $1.sharpness) }
    var likely = sides.filter { AttitudeSearch.clear * max($0.sharpness, LetterFeet.faintest) >= sharpest }
    likely.sort { $0.sharpness > $1.sharpness }
    // Most pages are upright, and capitals and figures have heads as straight as their feet.
    if let upright = likely.firstIndex(where: { $0.turn == .none }) { likely.swapAt(0, upright) }
    attitudes = likely.prefix(2).map { feet in
      Attitude(turn: feet.turn, slope: abs(feet.slope) < AttitudeSearch.least ? 0 : feet.slope)
    }
  }
}
