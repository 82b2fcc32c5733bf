import FoundationEssentials

extension Decimal {
  /// The number as an act prints it: groups of three figures, a comma before cents.
  var inFrench: String {
    let parts = description.split(separator: ".", maxSplits: 1)
    var digits = Array(parts.first.map(String.init) ?? "0")
    let sign = digits.first == "-" ? String(digits.removeFirst()) : ""
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "\u{A0}" }
      text.append(digit)
    }
    guard parts.count > 1 else { return sign + text }
    return sign + text + "," + parts[1] + (parts[1].count == 1 ? "0" : "")
  }
}
