/// Prints a table of credits.
extension Draft {
  mutating func printTable(_ credits: [YearCredits], _ layout: String) {
    switch layout {
    case "kiloRows":
      printRows(credits, head: "{an}\tAE (en k€)\tCP (en k€)", cell: Form(name: "kilo", text: "{kilo}"))
    case "megaRows":
      printRows(credits, head: "{an}\tAE en M€\tCP en M€", cell: Form(name: "mega", text: "{mega}"))
    case "yearColumns": printColumns(credits)
    case "kindRows": printKinds(credits[0])
    default:
      let head = choices.draw(CreditWording.head)
      let saysEuros = head.name.lowercased().contains("euros")
      printRows(
        credits, head: head.text, cell: choices.draw(ValueWording.cell) { !saysEuros || $0.name != "k€" })
    }
  }

  private mutating func printRows(_ credits: [YearCredits], head: String, cell: Form) {
    let isLabelled = credits[0].label != nil
    let first =
      isLabelled ? choices.pick(["Action", "Nature", "Poste"]) : choices.draw(CreditWording.yearHead).text
    let year = choices.draw(CreditWording.year)
    let empty = choices.draw(CreditWording.empty).text
    let turned = head.hasSuffix("\tAE")
    print(Template.fill(head, ["an": first]))
    for credit in credits {
      expectCredit(credit)
      var cells = [credit.ae, credit.cp].map { sum in sum.map { amount($0, cell) } ?? empty }
      if turned { cells.reverse() }
      let label = credit.label ?? Template.fill(year.text, ["an": credit.year.map(String.init) ?? ""])
      print(([label] + cells).joined(separator: "\t"))
    }
    let total = choices.draw(CreditWording.total).text
    guard !total.isEmpty else { return }
    var cells = [sum(credits.map(\.ae)), sum(credits.map(\.cp))].map { amount($0, cell) }
    if turned { cells.reverse() }
    print(([total] + cells).joined(separator: "\t"))
  }

  private func sum(_ euros: [Euros?]) -> Euros { Euros(value: euros.reduce(0) { $0 + ($1?.value ?? 0) }) }

  private mutating func printColumns(_ credits: [YearCredits]) {
    let cell = choices.draw(ValueWording.cell)
    let empty = choices.draw(CreditWording.empty).text
    let total = choices.chance(40)
    var head = credits.map { $0.year.map(String.init) ?? "" }
    if total { head.append("Total") }
    print(([choices.pick(["", "En euros"])] + head).joined(separator: "\t"))
    for credit in credits { expectCredit(credit) }
    let names = choices.pick([
      ["AE", "CP"], ["Autorisations d'engagement", "Crédits de paiement"], ["AE (€)", "CP (€)"],
    ])
    for (name, sums) in zip(names, [credits.map(\.ae), credits.map(\.cp)]) {
      var cells = sums.map { sum in sum.map { amount($0, cell) } ?? empty }
      if total { cells.append(amount(sum(sums), cell)) }
      print(([name] + cells).joined(separator: "\t"))
    }
  }

  private mutating func printKinds(_ credit: YearCredits) {
    var credit = credit
    credit.year = nil
    if credit.ae == nil { credit.ae = credit.cp }
    expectCredit(credit)
    let cell = choices.draw(ValueWording.cell)
    print(choices.pick(["\tMontant", "Nature\tMontant", "\tMontant (en €)"]))
    let names = choices.pick([["AE", "CP"], ["Autorisations d'engagement", "Crédits de paiement"]])
    for (name, sum) in zip(names, [credit.ae, credit.cp]) {
      print(name + "\t" + (sum.map { amount($0, cell) } ?? ""))
    }
  }
}
