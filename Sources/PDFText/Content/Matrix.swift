/// An affine map of PDF's coordinates: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`.
struct Matrix {
  var a = 1.0
  var b = 0.0
  var c = 0.0
  var d = 1.0
  var e = 0.0
  var f = 0.0

  /// The map that applies this one first and then another.
  @inline(__always) func then(_ next: Matrix) -> Matrix {
    Matrix(
      a: a * next.a + b * next.c, b: a * next.b + b * next.d,
      c: c * next.a + d * next.c, d: c * next.b + d * next.d,
      e: e * next.a + f * next.c + next.e, f: e * next.b + f * next.d + next.f)
  }

  /// The origin moved within the coordinates that this map takes.
  @inline(__always) func movedOrigin(_ x: Double, _ y: Double) -> Matrix {
    var moved = self
    moved.e += x * a + y * c
    moved.f += x * b + y * d
    return moved
  }

  /// Where the map moves a point to.
  @inline(__always) func point(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    (a * x + c * y + e, b * x + d * y + f)
  }
}
