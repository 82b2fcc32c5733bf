import Clausier

/// Numbers for readers of a language.
enum Figures {
  /// An amount in euros, unbroken: « 1 234,50 € », “€1,234.50”. The digits are those of a JSON number.
  static func euros(_ digits: String, _ language: PageLanguage) -> String {
    let number = grouped(digits, language)
    return language == .fr
      ? number + "\u{A0}€" : (number.hasPrefix("-") ? "-€" + number.dropFirst() : "€" + number)
  }

  /// A number with its thousands apart and at least two decimals if it has any.
  static func grouped(_ digits: String, _ language: PageLanguage) -> String {
    let isNegative = digits.hasPrefix("-")
    let parts = digits.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, !digits.contains(where: { $0 == "e" || $0 == "E" })
    else {
      return digits
    }
    let figures = Array(whole)
    var text = isNegative ? "-" : ""
    for (index, figure) in figures.enumerated() {
      if index > 0, (figures.count - index) % 3 == 0 { text += language == .fr ? "\u{202F}" : "," }
      text.append(figure)
    }
    if parts.count == 2 {
      let decimals = parts[1].count < 2 ? parts[1] + "0" : parts[1]
      text += (language == .fr ? "," : ".") + decimals
    }
    return text
  }

  /// A share from 0 to 1 in hundredths.
  static func percent(_ share: Double, _ language: PageLanguage) -> String {
    let hundredths = Int((min(1, max(0, share)) * 100).rounded())
    return language == .fr ? "\(hundredths)\u{A0}%" : "\(hundredths)%"
  }

  /// A number of points with one decimal at most, where words need no more.
  static func tenths(_ value: Double) -> String { points((value * 10).rounded() / 10) }

  /// A number of points with two decimals at most, for places on a page.
  static func points(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e9 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (hundredths < 0 ? "-" : "") + "\(whole)" + decimals
  }
}
