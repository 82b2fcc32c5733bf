/// Prints the annexes, the preamble and the phrase by which the parties agree.
extension Draft {
  mutating func printAnnexes(_ count: Int, form: Form) {
    let titles = choices.pick(count, of: AnnexWording.titles)
    for (index, title) in titles.enumerated() {
      let number = form.name == "roman" ? ArticlePlan.romans[index] : String(index + 1)
      let isNumbered = form.text.contains("{n}") || form.text.contains("{I}") || form.name == "numbered"
      section = "other"
      expect(.annexes, isNumbered ? number : nil, Folding.value(title))
      printLines(Template.fill(form.text, ["n": number, "I": number, "titre": title]))
      if isNumbered { open("annex:" + number) }
      printLines(choices.pick(AnnexWording.texts))
      close(to: "other")
    }
  }

  mutating func printPreamble(_ body: ArticleBody) {
    let heading = choices.draw(VisaWording.preamble)
    guard !heading.name.hasPrefix("none") else { return }
    close(to: "preamble")
    if !heading.text.isEmpty { print(heading.text) }
    open("preamble")
    let isConsiderant = heading.name == "considerant"
    let forms = ClauseWording.preamble.forms.filter { $0.name.hasPrefix("considerant") == isConsiderant }
    let names = Set(choices.pick(2, of: forms).map(\.name))
    for form in forms where names.contains(form.name) {
      choices.count(form, of: ClauseWording.preamble)
      printClause(form, body)
    }
    close(to: "other")
  }

  mutating func printAgreement() {
    let form = choices.draw(VisaWording.agreement)
    if !form.text.isEmpty { print(form.text) }
  }
}
