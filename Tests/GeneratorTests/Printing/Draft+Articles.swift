/// Prints the articles one after the other.
extension Draft {
  mutating func printArticles(_ plan: ActPlan, _ articles: ArticlePlan, annexes: Int) {
    let decree = LegalText.draw(&choices, before: plan.signed.year)
    let codes = ChorusCodes.draw(&choices, programme: plan.programme)
    var body = ArticleBody(
      plan: plan, articles: articles, decree: decree, codes: codes,
      chorus: choices.draw(ChorusWording.layout), annexes: annexes)
    let division =
      plan.kind == .delegation ? choices.draw(ArticleWording.division) : Form(name: "none", text: "")
    let hasChorus = articles.number(of: "chorus") != nil
    body.chorusInFinance = !hasChorus && plan.kind != .agreement
    var divisions = 0
    for entry in articles.entries {
      if !division.text.isEmpty, ["object", "finance", "term"].contains(entry.topic) {
        printDivision(division, number: divisions)
        divisions += 1
      }
      printHeading(entry, articles.heading)
      open("article:" + entry.number)
      part { $0.printBody(of: entry, body) }
      close(to: "other")
    }
  }

  private mutating func printDivision(_ form: Form, number: Int) {
    let roman = ArticlePlan.romans[number]
    let text = Template.fill(
      form.text,
      [
        "I": roman, "Ier": number == 0 ? "Ier" : roman, "n": String(number + 1),
        "titre": ArticleWording.divisions[number],
      ])
    expect(.under, Folding.value(text.replacing("\n", with: " ")))
    printLines(text)
  }

  /// Prints an article's heading; one that runs into the text is printed before the next line.
  private mutating func printHeading(_ entry: ArticlePlan.Entry, _ form: Form) {
    let title = choices.pick(ArticleWording.headings[entry.topic] ?? ["Dispositions diverses"])
    let text = headingText(entry, form, title)
    let hasTitle = form.text.contains("{titre}") || form.text.contains("{TITRE}")
    expect(.articles, entry.number, hasTitle ? Folding.value(title) : nil)
    if form.name.hasPrefix("run") { runIn = text } else { printLines(text) }
  }

  private func headingText(_ entry: ArticlePlan.Entry, _ form: Form, _ title: String) -> String {
    Template.fill(
      form.text,
      [
        "n": entry.printed, "N": entry.printed.uppercased(), "I": entry.number, "titre": title,
        "TITRE": title.uppercased(),
        "EN MOTS": entry.place == 1 ? "PREMIER" : FrenchNumber.words(entry.place).uppercased(),
      ])
  }
}
