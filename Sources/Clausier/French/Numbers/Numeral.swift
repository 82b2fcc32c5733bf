import FoundationEssentials

/// A number as a text writes it: in figures, in words, or in both beside each other.
struct Numeral: Sendable, Equatable {
  /// How it is written.
  enum Form: UInt8, Sendable {
    /// « 12 », « 110 000 », « 1,5 », « 3 millions ».
    case figures
    /// « douze », « vingt et unième ».
    case words
    /// « trois (3) », « 10 000 (dix mille) ».
    case both
  }

  /// The digits, without the decimal sign.
  var mantissa: Int64
  /// How many of the digits come after the decimal sign.
  var decimals: Int
  /// How it is written.
  var form: Form
  /// Whether it is an ordinal: « 2e », « deuxième ».
  var ordinal = false
  /// Whether one point separates it into groups, and could be a decimal point: « 98.317 ».
  var onePoint = false
  /// Whether the decimals follow a point.
  var pointDecimals = false
  /// For a number written twice, the value of the words where they contradict the figures, which are less often
  /// misread.
  var contradiction: Int64?

  /// Its value, exact.
  var value: Decimal {
    Decimal(sign: .plus, exponent: -decimals, significand: Decimal(mantissa))
  }

  /// Its value if it is whole.
  var whole: Int? { decimals == 0 ? Int(mantissa) : nil }

  /// The same number times a power of ten; `nil` beyond 18 digits.
  func scaled(by power: Int) -> Numeral? {
    var result = self
    var power = power
    while power > 0, result.decimals > 0 {
      result.decimals -= 1
      power -= 1
    }
    while power > 0 {
      let (product, overflow) = result.mantissa.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      result.mantissa = product
      power -= 1
    }
    while result.decimals > 0, result.mantissa % 10 == 0 {
      result.mantissa /= 10
      result.decimals -= 1
    }
    return result
  }

  /// Whether both say the same value.
  func equals(_ other: Numeral) -> Bool {
    mantissa == other.mantissa && decimals == other.decimals
  }
}

extension Numeral {
  /// The number plus a whole one; `nil` beyond 18 digits.
  func adding(_ whole: Int64) -> Numeral? {
    var unit: Int64 = 1
    for _ in 0..<min(decimals, 18) { unit *= 10 }
    let (product, tooLarge) = whole.multipliedReportingOverflow(by: unit)
    let (sum, overflow) = mantissa.addingReportingOverflow(product)
    guard !tooLarge, !overflow else { return nil }
    var result = self
    result.mantissa = sum
    return result.scaled(by: 0)
  }
}

extension Numeral {
  /// A whole number of hundredths.
  var dividedByHundred: Numeral {
    var result = self
    result.decimals += 2
    return result.scaled(by: 0) ?? result
  }
}
