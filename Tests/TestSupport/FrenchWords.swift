/// French numbers in words, written for the tests from the rules of the language, not from the recogniser.
package enum FrenchWords {
  private static let units = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
  ]
  private static let tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"]

  /// A number below 10¹² in words; « -s » of « cents » and « vingts » where the language wants it.
  package static func words(_ number: Int) -> String {
    if number == 0 { return units[0] }
    var parts: [String] = []
    var rest = number
    for (unit, name) in [(1_000_000_000, "milliard"), (1_000_000, "million")] {
      let count = rest / unit
      rest %= unit
      if count > 0 { parts.append("\(below1000(count, last: true)) \(name)\(count > 1 ? "s" : "")") }
    }
    if rest >= 1000 {
      parts.append(rest / 1000 == 1 ? "mille" : below1000(rest / 1000, last: false) + " mille")
      rest %= 1000
    }
    if rest > 0 { parts.append(below1000(rest, last: true)) }
    return parts.joined(separator: " ")
  }

  private static func below1000(_ number: Int, last: Bool) -> String {
    let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
    let cent =
      hundreds == 0 ? "" : hundreds == 1 ? "cent" : units[hundreds] + (rest == 0 && last ? " cents" : " cent")
    guard rest > 0 else { return cent }
    return cent.isEmpty ? below100(rest, last: last) : cent + " " + below100(rest, last: last)
  }

  private static func below100(_ number: Int, last: Bool) -> String {
    if number < 20 { return units[number] }
    if number == 80 { return last ? "quatre-vingts" : "quatre-vingt" }
    if number > 80 { return "quatre-vingt-" + units[number - 80] }
    if number == 71 { return "soixante et onze" }
    if number > 70 { return "soixante-" + units[number - 60] }
    if number == 70 { return "soixante-dix" }
    let (ten, unit) = number.quotientAndRemainder(dividingBy: 10)
    return unit == 0 ? tens[ten] : unit == 1 ? tens[ten] + " et un" : "\(tens[ten])-\(units[unit])"
  }
}
