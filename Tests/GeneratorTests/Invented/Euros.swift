/// A sum of whole euros, as acts write it.
struct Euros: Sendable, Hashable {
  let value: Int

  /// Writes the sum in a form of the axes ``ValueWording/amount`` and ``ValueWording/cell``.
  func written(_ form: Form) -> String {
    Template.fill(
      form.text,
      [
        "groups": FrenchNumber.grouped(value, by: " "), "dotted": FrenchNumber.grouped(value, by: "."),
        "figures": String(value), "kilo": decimal(1000), "mega": decimal(1_000_000),
        "words": FrenchNumber.words(value), "millions": value >= 2_000_000 ? "millions" : "million",
      ])
  }

  private func decimal(_ unit: Int) -> String {
    let rest = value % unit
    let whole = FrenchNumber.grouped(value / unit, by: " ")
    if rest == 0 { return whole }
    let places = unit == 1000 ? 3 : 6
    var figures = String(rest)
    figures = String(repeating: "0", count: places - figures.count) + figures
    while figures.last == "0" { figures.removeLast() }
    return whole + "," + figures
  }

  /// Draws a sum; a whole number of millions, which needs « d'euros », is never drawn.
  static func draw(_ choices: inout Choices) -> Euros {
    switch choices.number(1...4) {
    case 1: Euros(value: choices.number(4...96) * 500)
    case 2: Euros(value: choices.number(51...990) * 1000)
    case 3: Euros(value: choices.number(10...45) * 100_000 + 50_000)
    default: Euros(value: choices.number(601...98_001) * 10)
    }
  }
}
