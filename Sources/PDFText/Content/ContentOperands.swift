/// The operands before an operator in a content stream.
struct ContentOperands {
  /// The last six numbers.
  private var numbers: (Double, Double, Double, Double, Double, Double) = (0, 0, 0, 0, 0, 0)
  /// How many numbers there were, at most six.
  private(set) var count = 0
  /// The bytes of the last name, without its slash.
  var name: Range<Int>?
  /// The bytes of text in all strings.
  var text = 0

  @inline(__always) mutating func push(_ number: Double) {
    numbers = (numbers.1, numbers.2, numbers.3, numbers.4, numbers.5, number)
    if count < 6 { count += 1 }
  }

  mutating func clear() {
    count = 0
    name = nil
    text = 0
  }

  var last: Double { numbers.5 }
  /// The last two.
  var pair: (Double, Double) { (numbers.4, numbers.5) }
  /// The last four.
  var four: (Double, Double, Double, Double) { (numbers.2, numbers.3, numbers.4, numbers.5) }
  /// All six, as a map.
  var matrix: Matrix {
    Matrix(
      a: numbers.0, b: numbers.1, c: numbers.2, d: numbers.3, e: numbers.4, f: numbers.5)
  }
}
