import TestSupport
import FoundationEssentials
import Testing

@testable import Clausier

private func values(_ kind: String, in text: String) -> [Recognised.Value] {
  Recogniser.listing(of: Array(text.utf8)).filter { $0.kind == kind }.map(\.value)
}

@Test func `a number in words is read back`() {
  var random = SeededRandom(seed: 3)
  let numbers =
    Array(0...1_200) + (0..<1_000).map { _ in Int.random(in: 0...999_999, using: &random) }
    + (0..<500).map { _ in Int.random(in: 0...1_000_000_000, using: &random) }
  for number in numbers {
    let words = FrenchWords.words(number)
    #expect(values("number", in: words) == [.number(Decimal(number))], "\(words)")
    let spaced = words.replacing("-", with: " ")
    #expect(values("number", in: spaced) == [.number(Decimal(number))], "\(spaced)")
    #expect(values("amount", in: "soit \(words) euros.") == [.number(Decimal(number))], "\(words)")
  }
}

@Test func `an amount is read back from every printed form`() {
  var random = SeededRandom(seed: 5)
  for _ in 0..<150 {
    let euros = Int.random(
      in: 0...[9, 999, 99_999, 9_999_999, 99_999_999_999][Int.random(in: 0..<5, using: &random)],
      using: &random)
    let cents = Int.random(in: 0...99, using: &random)
    let whole = Decimal(euros)
    let exact = whole + Decimal(cents) / 100
    let decimals = cents < 10 ? "0\(cents)" : "\(cents)"
    for separator in ["", " ", "\u{A0}", "\u{202F}", "."] {
      let figures = grouped(euros, separator)
      for sign in [" €", "€", " euros", " EUR", "\u{A0}€ HT", "€ TTC"] {
        #expect(
          values("amount", in: "Il verse \(figures)\(sign) au service.") == [.number(whole)],
          "\(figures)\(sign)")
        #expect(
          values("amount", in: "(\(figures),\(decimals)\(sign))") == [.number(exact)],
          "\(figures),\(decimals)\(sign)")
      }
    }
    let words = FrenchWords.words(euros)
    #expect(
      values("amount", in: "de \(words) euros (\(grouped(euros, " ")) €),") == [.number(whole)], "\(words)")
  }
}

private func grouped(_ number: Int, _ separator: String) -> String {
  let digits = Array(String(number))
  return digits.enumerated().reduce(into: "") { text, digit in
    if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += separator }
    text.append(digit.element)
  }
}

@Test func `a date is read back from every printed form`() {
  let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre",
    "décembre",
  ]
  let short = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
  ]
  for month in 1...12 {
    for day in 1...31 {
      let year = 1990 + (month * 31 + day) % 60
      let date = CalendarDate(year: year, month: month, day: day)
      let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
      let forms = [
        "\(day) \(months[month - 1]) \(year)", "\(two(day)) \(months[month - 1].uppercased()) \(year)",
        "\(day == 1 ? "1er" : "\(day)") \(short[month - 1]) \(year)", "\(day)/\(month)/\(year)",
        "\(two(day))/\(two(month))/\(year)", "\(day)-\(month)-\(year)", "\(two(day)).\(two(month)).\(year)",
        "\(year)-\(two(month))-\(two(day))", "\(two(day))/\(two(month))/\(two(year % 100))",
        "\(day == 1 ? "premier" : FrenchWords.words(day)) \(months[month - 1]) \(FrenchWords.words(year))",
      ]
      for form in forms {
        let found = values("date", in: "Fait à Paris, le \(form).")
        #expect(found == (date.map { [.text($0.description)] } ?? []), "\(form)")
      }
    }
  }
}
