/// Prints what an article says.
extension Draft {
  mutating func printBody(of entry: ArticlePlan.Entry, _ body: ArticleBody) {
    switch entry.topic {
    case "object": printObject(body)
    case "obligations-delegataire":
      for form in drawn(2, of: ClauseWording.delegataire) { printClause(form, body) }
    case "obligations-delegant": printClause(choices.draw(ClauseWording.delegant), body)
    case "finance": printFinance(entry, body)
    case "chorus":
      print("Le délégataire reporte les références ci-après sur chaque pièce.")
      printChorus(body)
    case "reporting": printClause(choices.draw(ClauseWording.reporting), body)
    case "amendment": printClause(choices.draw(ClauseWording.amendment), body)
    case "term":
      printTerm(body.plan)
      if body.articles.number(of: "ending") == nil, body.plan.kind != .agreement {
        printNotice(body.plan, body.decree)
      }
    case "ending":
      printNotice(body.plan, body.decree)
      print("Les engagements en cours sont menés à leur terme.")
    case "publication": printPublication(body.decree)
    case "data-protection":
      printClause(
        choices.pick(ClauseWording.other.forms.filter { $0.name == "rgpd" || $0.name == "reglement" }), body)
    case "secret": printClause(choices.pick(ClauseWording.other.forms.filter { $0.name == "secret" }), body)
    default: printClause(choices.pick(ClauseWording.other.forms.filter { $0.name == "litige" }), body)
    }
  }

  /// Draws several forms, in the order of the axis.
  private mutating func drawn(_ count: Int, of axis: Axis) -> [Form] {
    let names = Set(choices.pick(count, of: axis.forms).map(\.name))
    let forms = axis.forms.filter { names.contains($0.name) }
    for form in forms { choices.count(form, of: axis) }
    return forms
  }

  private mutating func printObject(_ body: ArticleBody) {
    let plan = body.plan
    if plan.kind == .agreement {
      print("La présente convention fixe les conditions du partenariat relatif " + plan.subject.to + ".")
      return
    }
    if plan.layout == "titleOnly", let one = plan.parties(as: "delegant").first,
      let two = plan.parties(as: "delegataire").first
    {
      print(
        "\(Wordings.capitalised(one.service.definite)), délégant, confie \(two.service.dative), délégataire, la conduite \(plan.subject.of)."
      )
      return
    }
    printClause(
      choices.draw(ClauseWording.object) { form in
        (form.name != "annexe" || body.annexes > 0) && (form.name != "uo" || body.chorus.name != "none")
      }, body)
    let note = choices.draw(AnnexWording.footnote)
    if !note.text.isEmpty { addFootnote(note.text) }
  }

  private mutating func printFinance(_ entry: ArticlePlan.Entry, _ body: ArticleBody) {
    if body.plan.kind == .agreement {
      let form = choices.draw(CreditWording.amountOnly)
      if form.name.hasPrefix("ht") || form.name.hasPrefix("ttc") || form.name == "horsTaxes"
        || form.name == "max"
        || form.name == "plafond" || form.name == "min"
      {
        print("Chaque partie supporte ses propres frais.")
      } else {
        print(Template.fill(form.text, ["m": drawnAmount()]))
      }
      return
    }
    let isBare = body.articles.heading.text.hasPrefix("{")
    let sub = choices.draw(ArticleWording.sub) { !isBare || !$0.name.hasPrefix("article") }
    let isRoman = body.articles.heading.name.hasPrefix("roman")
    let isRun = body.articles.heading.name.hasPrefix("run")
    guard !sub.text.isEmpty, !isRoman, !isRun, body.chorusInFinance, !entry.number.contains("bis") else {
      printCredits(body.plan)
      if body.chorusInFinance { printChorus(body) }
      printComptable()
      return
    }
    for (index, title) in ["Montant des crédits", "Imputation"].enumerated() {
      let separator = sub.name == "articleDash" ? "-" : "."
      let number = entry.number + separator + String(index + 1)
      close(to: "other")
      expect(.articles, number, Folding.value(title))
      print(Template.fill(sub.text, ["n": entry.number, "k": String(index + 1), "titre": title]))
      open("article:" + number)
      if index == 0 {
        printCredits(body.plan)
      } else {
        printChorus(body)
        printComptable()
      }
    }
  }

  /// Prints a clause, with the facts of the values that it holds.
  mutating func printClause(_ form: Form, _ body: ArticleBody) {
    let text = form.text
    var values = ["de": body.plan.subject.of, "à": body.plan.subject.to]
    let finance = body.articles.number(of: "finance") ?? "1"
    let term = body.articles.number(of: "term") ?? "1"
    for (key, number) in [("k", finance), ("k2", term)] where text.contains("{\(key)}") {
      expect(.crossReferences, "article:" + number, section)
      values[key] = number
    }
    if text.contains("{décret}") {
      values["décret"] = cited(body.decree, article: text.contains("article 4 du") ? "4" : "2")
    }
    if text.contains("{datedécret}") {
      expect(.citations, "decret", nil, body.decree.date.iso, nil, section)
      expect(.dates, body.decree.date.iso)
      values["datedécret"] = body.decree.date.written(choices.draw(ValueWording.textDate))
    }
    if text.contains("{montant}") { values["montant"] = drawnAmount() }
    if text.contains("{uo}") { values["uo"] = body.codes.centreFinancier }
    if text.contains("{a}") {
      values["a"] = "1"
      expect(.crossReferences, "annex:1", section)
    }
    if text.contains("{date}") {
      values["date"] = written(
        CalendarDay.draw(&choices, years: (body.plan.signed.year + 1)...(body.plan.signed.year + 2)))
    }
    addLaw(of: text, body, to: &values)
    printLines(Template.fill(text, values))
  }

  private mutating func addLaw(of text: String, _ body: ArticleBody, to values: inout [String: String]) {
    if text.contains("{la}") {
      let law = "2\(choices.number(111...199))-\(choices.number(1...9))"
      for letter in ["L. ", "R. "] { expect(.citations, "code", nil, nil, letter + law, section) }
      values["la"] = law
      values["ra"] = law
    }
    let law = LegalText.draw(&choices, before: body.plan.signed.year)
    if text.contains("{loi}") {
      expect(.citations, "loi", law.number, law.date.iso, nil, section)
      expect(.dates, law.date.iso)
      values["loi"] = law.written(
        mark: choices.draw(ValueWording.numberMark), date: choices.draw(ValueWording.textDate))
    }
    if text.contains("{règlement}") {
      let number = "\(law.date.year)/\(choices.number(100...2800))"
      expect(.citations, "other", number, law.date.iso, nil, section)
      expect(.dates, law.date.iso)
      values["règlement"] = number
      values["dateloi"] = law.date.written(choices.draw(ValueWording.textDate))
    }
  }
}
