/// Writes whole numbers in French words and in groups of three figures.
enum FrenchNumber {
  private static let small = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
  ]
  private static let tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"]

  /// The words of a number from 0 up to a thousand millions.
  static func words(_ number: Int) -> String {
    switch number {
    case ..<100: belowHundred(number, ends: true)
    case ..<1000: belowThousand(number, ends: true)
    case ..<1_000_000:
      joined(
        number / 1000 == 1 ? "mille" : belowThousand(number / 1000, ends: false) + " mille", number % 1000)
    default:
      joined(
        words(number / 1_000_000) + (number / 1_000_000 == 1 ? " million" : " millions"), number % 1_000_000)
    }
  }

  private static func joined(_ head: String, _ rest: Int) -> String {
    rest == 0 ? head : head + " " + words(rest)
  }

  private static func belowThousand(_ number: Int, ends: Bool) -> String {
    let hundreds = number / 100
    let rest = number % 100
    if hundreds == 0 { return belowHundred(rest, ends: ends) }
    let head = hundreds == 1 ? "cent" : small[hundreds] + " cent"
    if rest == 0 { return hundreds > 1 && ends ? head + "s" : head }
    return head + " " + belowHundred(rest, ends: ends)
  }

  private static func belowHundred(_ number: Int, ends: Bool) -> String {
    switch number {
    case ..<20: return small[number]
    case 80: return ends ? "quatre-vingts" : "quatre-vingt"
    case 70...79: return number == 71 ? "soixante et onze" : "soixante-" + small[number - 60]
    case 81...: return "quatre-vingt-" + small[number - 80]
    default:
      let unit = number % 10
      let ten = tens[number / 10]
      return unit == 0 ? ten : unit == 1 ? ten + " et un" : ten + "-" + small[unit]
    }
  }

  /// Figures in groups of three.
  static func grouped(_ number: Int, by separator: String) -> String {
    var groups: [String] = []
    var rest = number
    while rest >= 1000 {
      let group = String(rest % 1000)
      groups.append(String(repeating: "0", count: 3 - group.count) + group)
      rest /= 1000
    }
    groups.append(String(rest))
    return groups.reversed().joined(separator: separator)
  }
}
