/// How a page is put upright: by a quarter turn, and by levelling the lines that then still fall.
struct Attitude: Equatable {
  /// The quarter turn.
  var turn = QuarterTurn.none
  /// How far the lines fall for each pixel to the right after that turn; 0 where they are left as they are.
  var slope: Float = 0
}
