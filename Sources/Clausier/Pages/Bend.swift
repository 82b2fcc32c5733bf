/// How the lines of a page that did not lie flat, or was seen from aside, run against level ones.
///
/// Two polynomials over the upright page: how much lower something is than on a flat page, and how much further right.
public struct Bend: Sendable, Equatable {
  /// The factors of ``fallTerms(_:_:)``, for lengths in units.
  var fall: [Double]
  /// The factors of ``shiftTerms(_:_:)``, for lengths in units.
  var shift: [Double]

  /// The unit of lengths in points: half of a page, so that powers stay small.
  private static let unit = 400.0

  /// Takes the factors that were found for the terms; lengths in units.
  public init(fall: [Double], shift: [Double]) {
    self.fall = fall
    self.shift = shift
  }

  /// What the fall at a place is made of; the place in points from the middle of the level page.
  public static func fallTerms(_ x: Double, _ y: Double) -> [Double] {
    let (u, v) = (x / unit, y / unit)
    return [u, u * u, u * u * u, u * v, u * u * v, u * u * u * v, u * v * v, u * u * v * v]
  }

  /// What the shift at a place is made of; the place in points from the middle of the level page.
  public static func shiftTerms(_ x: Double, _ y: Double) -> [Double] {
    let (u, v) = (x / unit, y / unit)
    return [v, v * v, u * v, u * v * v]
  }

  /// How far from the middle a page is bent, in points: beyond the words that tell a bend its powers grow without end.
  private static let farthest = 480.0

  /// How much lower and further right something is than on a flat page, in points.
  public func drift(_ x: Double, _ y: Double) -> (fall: Double, shift: Double) {
    let (x, y) = (Bend.onPage(x), Bend.onPage(y))
    let falls = zip(fall, Bend.fallTerms(x, y)).reduce(0) { $0 + $1.0 * $1.1 }
    let shifts = zip(shift, Bend.shiftTerms(x, y)).reduce(0) { $0 + $1.0 * $1.1 }
    return (falls, shifts)
  }

  private static func onPage(_ length: Double) -> Double { max(-farthest, min(farthest, length)) }

  /// Whether no place of a page drifts further than paper bends, in points.
  public var isPlausible: Bool {
    stride(from: -400.0, through: 400, by: 100).allSatisfy { y in
      stride(from: -300.0, through: 300, by: 100).allSatisfy { x in
        let drift = drift(x, y)
        return abs(drift.fall) < 100 && abs(drift.shift) < 100
      }
    }
  }

  /// Where something of the flat page is on the bent one; places in points from the middle.
  public func bent(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    var place = (x: x, y: y)
    // The drift changes slowly, so that a few steps are exact.
    for _ in 0..<4 {
      let drift = drift(place.x, place.y)
      place = (x + drift.shift, y + drift.fall)
    }
    return place
  }
}
