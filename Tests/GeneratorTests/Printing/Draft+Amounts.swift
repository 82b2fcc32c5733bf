/// Prints sums of money and the credits of an article.
extension Draft {
  /// Writes a sum and expects it in the section that is printed now.
  mutating func amount(_ euros: Euros, _ form: Form) -> String {
    expect(.amounts, section, String(euros.value))
    return euros.written(form)
  }

  /// Draws and writes a sum in running text.
  mutating func drawnAmount() -> String { amount(Euros.draw(&choices), choices.draw(ValueWording.amount)) }

  /// A year's credits; `nil` where a cell is empty.
  struct YearCredits {
    var year: Int?
    var label: String?
    var ae: Euros?
    var cp: Euros?
  }

  mutating func expectCredit(_ credit: YearCredits) {
    expect(
      .credits, credit.year.map(String.init), credit.ae.map { String($0.value) },
      credit.cp.map { String($0.value) })
    if let label = credit.label { expect(.creditLabel, Folding.value(label)) }
  }

  private static let introductions = [
    "Les crédits sont répartis comme suit :", "L'échéancier prévisionnel est le suivant :",
    "Le délégant ouvre les crédits ci-dessous :", "La programmation, indicative, s'établit ainsi :",
  ]

  mutating func printCredits(_ plan: ActPlan) {
    let layout = choices.draw(CreditWording.layout).name
    let years = choices.number(1...3)
    var credits = (0..<years).map {
      YearCredits(year: plan.signed.year + $0, ae: Euros.draw(&choices), cp: Euros.draw(&choices))
    }
    switch layout {
    case "listYears": printYearList(credits)
    case "listKinds":
      expectCredit(credits[0])
      let year = credits[0].year ?? 0
      let text = choices.pick([
        "Pour l'année \(year), le délégant met à disposition :", "Crédits ouverts en \(year) :",
      ])
      let kinds = filled(choices.draw(CreditWording.kinds), credits[0])
      print(text)
      for line in kinds.split(separator: "\n") { print(String(line)) }
    case "sentence", "sentenceAgain": printSentence(credits[0])
    case "amountOnly":
      let form = choices.draw(CreditWording.amountOnly)
      let euros = Euros.draw(&choices)
      let words = form.text
      if words.contains("HT") || words.contains("hors taxes") { expect(.tax, String(euros.value), "HT") }
      if words.contains("TTC") || words.contains("comprises") { expect(.tax, String(euros.value), "TTC") }
      if ["maxim", "limite", "excéder", "jusqu"].contains(where: { words.contains($0) }) {
        expect(.qualifier, String(euros.value), "max")
      }
      if words.contains("minimum") { expect(.qualifier, String(euros.value), "min") }
      print(Template.fill(form.text, ["m": amount(euros, choices.draw(ValueWording.amount))]))
    default:
      print(choices.pick(Draft.introductions))
      if layout == "labelRows" {
        for (index, label) in choices.pick(years, of: ["Études", "Travaux", "Logiciels", "Frais de mission"])
          .enumerated()
        {
          credits[index].year = nil
          credits[index].label = label
        }
      } else if years > 1, choices.chance(60) {
        credits[years - 1].ae = nil
      }
      printTable(credits, layout)
    }
  }

  private mutating func filled(_ form: Form, _ credit: YearCredits) -> String {
    let written = choices.draw(ValueWording.amount)
    return Template.fill(
      form.text,
      [
        "an": credit.year.map(String.init) ?? "", "ae": credit.ae.map { amount($0, written) } ?? "",
        "cp": form.text.contains("{cp}") ? credit.cp.map { amount($0, written) } ?? "" : "",
      ])
  }

  private mutating func printYearList(_ credits: [YearCredits]) {
    let form = choices.draw(CreditWording.list)
    print(choices.pick(Draft.introductions))
    for credit in credits {
      expectCredit(credit)
      print(filled(form, credit))
    }
  }

  private mutating func printSentence(_ credit: YearCredits) {
    let form = choices.draw(CreditWording.sentence)
    var credit = credit
    if !form.text.contains("{cp}") { credit.cp = credit.ae }
    if !form.text.contains("{an}") { credit.year = nil }
    expectCredit(credit)
    print(filled(form, credit))
  }
}
