/// Prints what the act is called.
extension Draft {
  mutating func printTitle(_ plan: ActPlan) {
    let banner = choices.draw(TitleWording.banner)
    if !banner.text.isEmpty { printLines(banner.text) }
    let nor = choices.draw(TitleWording.nor)
    let norAbove = choices.chance(50)
    if norAbove { printNOR(nor, plan) }
    expect(.kind, plan.kind.rawValue)
    switch plan.kind {
    case .amendment: printAmendmentTitle(plan)
    case .agreement: printTitleLines(filled(choices.draw(TitleWording.agreement).text, plan))
    case .delegation: printDelegationTitle(plan)
    }
    if !norAbove { printNOR(nor, plan) }
  }

  private mutating func printNOR(_ form: Form, _ plan: ActPlan) {
    guard !form.text.isEmpty else { return }
    let letters = Array("ABCDEFGHJKLMNPRSTVX")
    let code = (0..<4).map { _ in String(choices.pick(letters)) }.joined()
    let nor =
      code + "\(plan.signed.year % 100)\(choices.number(10_000...39_999))" + choices.pick(["X", "C", "A"])
    expect(.nor, nor)
    print(Template.fill(form.text, ["nor": nor, "espacé": nor.map(String.init).joined(separator: " ")]))
  }

  private mutating func printTitleLines(_ text: String) {
    let lines = text.split(separator: "\n").map(String.init)
    expect(.title, Folding.value(lines.joined(separator: " ")))
    for line in lines { print(line) }
  }

  private mutating func filled(_ text: String, _ plan: ActPlan) -> String {
    var values = [
      "à": plan.subject.to, "de": plan.subject.of, "DE": plan.subject.of.uppercased(),
    ]
    if text.contains("{date}") { values["date"] = written(plan.signed) }
    return Template.fill(text, values)
  }

  private mutating func printDelegationTitle(_ plan: ActPlan) {
    if plan.layout == "titleOnly" {
      for party in plan.parties { expect(.partyName, party.role, Folding.value(party.service.name)) }
      let names = plan.parties.map(\.service.definite)
      let tail = choices.chance(50) ? " relative " + plan.subject.to : ""
      printTitleLines("Convention de délégation de gestion entre \(names[0]) et \(names[1])" + tail)
      return
    }
    let form = choices.draw(TitleWording.title)
    let number = choices.draw(TitleWording.number)
    var text = filled(form.text, plan)
    let value = choices.pick(["2024-17", "DCR/2025/12", "25-031", "2023/07", "SG-2026-004", "2022_118"])
    let mark = choices.pick(["n° ", "N° ", "n°", "no "])
    let written = Template.fill(number.text, ["n": value, "°": mark])
    switch number.name {
    case "inTitle":
      guard let word = text.ranges(of: "gestion").first ?? text.ranges(of: "GESTION").first else { break }
      text.insert(contentsOf: " " + written, at: word.upperBound)
      expect(.number, value)
    case "afterConvention":
      guard text.lowercased().hasPrefix("convention ") else { break }
      text.insert(contentsOf: " " + written, at: text.index(text.startIndex, offsetBy: 10))
      expect(.number, value)
    case "lineBelow":
      text += "\n" + written
      expect(.number, value)
    case "reference", "ref":
      expect(.number, value)
      print(written)
    default: break
    }
    printTitleLines(text)
  }

  private mutating func printAmendmentTitle(_ plan: ActPlan) {
    let form = choices.draw(TitleWording.amendment)
    let rank = choices.number(1...4)
    let amended = CalendarDay.draw(&choices, years: (plan.signed.year - 4)...(plan.signed.year - 1))
    let date = written(amended)
    expect(.amends, form.name == "noRank" ? nil : String(rank), amended.iso)
    let text = Template.fill(
      form.text,
      [
        "°": choices.pick(["n° ", "n°", "N° "]), "rang": String(rank), "date": date, "à": plan.subject.to,
        "n": "\(amended.year)-\(choices.number(10...99))",
        "Ordinal": ["Premier", "Deuxième", "Troisième", "Quatrième"][rank - 1],
      ])
    printTitleLines(text)
  }
}
