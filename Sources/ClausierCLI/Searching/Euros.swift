/// Amounts for readers.
enum Euros {
  /// An amount with its thousands apart, as the language has it; a dash for none.
  static func text(_ euros: Double?, in language: Language) -> String {
    guard let euros, euros.magnitude < 1e15 else { return "–" }
    let cents = Int((euros * 100).rounded())
    let (whole, rest) = (cents.magnitude / 100, cents.magnitude % 100)
    var text = grouped(whole, language == .fr ? " " : ",")
    if rest > 0 { text += (language == .fr ? "," : ".") + (rest < 10 ? "0" : "") + String(rest) }
    return (cents < 0 ? "-" : "") + text + " €"
  }

  private static func grouped(_ number: UInt, _ separator: String) -> String {
    let digits = Array(String(number))
    return digits.indices.map { index in
      (index > 0 && (digits.count - index) % 3 == 0 ? separator : "") + String(digits[index])
    }.joined()
  }
}
