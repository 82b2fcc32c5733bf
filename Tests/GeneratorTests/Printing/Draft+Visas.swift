/// Prints the texts that the act rests on.
extension Draft {
  mutating func printVisas(_ plan: ActPlan) {
    section = "visas"
    let layout = choices.draw(VisaWording.layout)
    let mark = choices.draw(ValueWording.numberMark)
    let date = choices.draw(ValueWording.textDate)
    let forms = choices.pick(choices.number(1...5), of: VisaWording.text.forms)
    var texts: [String] = []
    if layout.name == "heading" { print("Vu :") }
    for (index, form) in forms.enumerated() {
      choices.count(form, of: VisaWording.text)
      let text = visa(form, plan, mark: mark, date: date)
      let isLast = index == forms.count - 1
      var line = Template.fill(layout.text, ["texte": text])
      if isLast, !layout.name.hasPrefix("nothing") {
        while line.last == ";" || line.last == "," || line.last == " " { line.removeLast() }
        line += choices.pick([" ;", ",", "."])
      }
      if layout.name == "paragraph" { texts.append(line) } else { print(line) }
    }
    if layout.name == "paragraph" { print(Wordings.capitalised(texts.joined(separator: " "))) }
  }

  private mutating func visa(_ form: Form, _ plan: ActPlan, mark: Form, date: Form) -> String {
    let first = LegalText.draw(&choices, before: plan.signed.year)
    let second = LegalText.draw(&choices, before: plan.signed.year)
    let article = choices.number(2...40)
    let law = "\(choices.number(2100...2400))-\(choices.number(1...19))"
    let natures = VisaWording.natures[form.name] ?? ["decret"]
    for (nature, text) in zip(natures, [first, second]) {
      let day = nature == "code" ? nil : text.date.iso
      var number: String? = text.number
      if ["code", "convention", "arrete", "circulaire"].contains(nature) { number = nil }
      if nature == "other" { number = europeanNumber(text) }
      if form.name == "deuxTextes", nature == "arrete" {
        // The second text of that form is printed with the first one's date.
        expect(.visas, "arrete", nil, first.date.iso)
        continue
      }
      expect(.visas, nature, number, day)
      if let day { expect(.dates, day) }
    }
    let number: String? = form.text.contains("{nd}") ? first.number : nil
    var articles: [String] = []
    if form.text.contains("{art}") { articles.append(String(article)) }
    if form.text.contains("{art2}") { articles.append(String(article + 3)) }
    if form.text.contains("{la}") { articles += ["L. " + law, "R. " + law] }
    for article in articles { expect(.visaArticles, number, article) }
    return Template.fill(
      form.text,
      [
        "nd": first.written(mark: mark, date: date), "nd2": second.written(mark: mark, date: date),
        "d": first.date.written(date), "art": String(article), "art2": String(article + 3), "la": law,
        "ra": law,
        "n": europeanNumber(first),
      ])
  }

  private func europeanNumber(_ text: LegalText) -> String {
    "\(text.date.year)/\(text.number.split(separator: "-").last ?? "1")"
  }
}
