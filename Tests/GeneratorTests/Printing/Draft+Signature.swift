/// Prints place, date and those who sign.
extension Draft {
  mutating func printSignature(_ plan: ActPlan) {
    close(to: "signature")
    printMade(plan)
    let layout = choices.draw(SignatureWording.layout).name
    let block = choices.draw(SignatureWording.block)
    let name = choices.draw(RepresentativeWording.person)
    let blocks = plan.parties.map { signature(of: $0, plan, block, name) }
    switch layout {
    case "rows", "rowsAgain":
      for block in blocks { for line in block { print(line) } }
    case "table" where blocks.count == 2 && blocks[0].count == blocks[1].count:
      for (left, right) in zip(blocks[0], blocks[1]) { print(left + "\t" + right) }
    default:
      for (index, block) in blocks.enumerated() {
        for line in block { print(line, column: index + 1) }
      }
    }
  }

  private mutating func printMade(_ plan: ActPlan) {
    let form = choices.draw(SignatureWording.made)
    let place = choices.pick([
      "Brumeville", "Port-Ombrée", "Saint-Clair-des-Eaux", "Paris", "L'Herbe-Neuve", "Vire-la-Basse",
    ])
    if form.text.contains("{lieu}") || form.text.contains("{LIEU}") {
      expect(.signaturePlace, Folding.value(place))
    }
    var date = ""
    if form.text.contains("{date}") {
      expect(.signatureDate, plan.signed.iso)
      date = written(plan.signed)
    }
    var copies = ""
    if form.text.contains("{exemplaires}") {
      let wording = choices.draw(SignatureWording.copies)
      let count = wording.name == "double" ? 2 : choices.number(2...4)
      expect(.copies, String(count))
      copies = Template.fill(wording.text, ["mots": FrenchNumber.words(count), "n": String(count)])
    }
    let text = Template.fill(
      form.text, ["lieu": place, "LIEU": place.uppercased(), "date": date, "exemplaires": copies])
    for line in text.split(separator: "\n") { print(String(line)) }
  }

  private mutating func signature(of party: DrawnParty, _ plan: ActPlan, _ form: Form, _ name: Form)
    -> [String]
  {
    let person = party.person
    var text = form.text
    // Only people whom the act has named can be recognised by a title and a name alone.
    if form.name == "officeName", !namedPeople.contains(person) { text = "Pour le {rôle},\n" + text }
    if plan.kind == .agreement {
      text = text.replacing("Pour le {rôle}", with: "Pour {service}").replacing(
        "Le {rôle}", with: "Pour {service}"
      )
      .replacing("LE {RÔLE}", with: "Pour {service}").replacing(
        "\nPour {service}\nPour {service}", with: "\nPour {service}")
    }
    if text.contains("{nom}") { expect(.signatories, Folding.value(person.name), party.role) }
    if text.contains("titre}") { expect(.signatoryTitle, Folding.value(person.title)) }
    let definite = Wordings.definite(person.title, isWoman: person.isWoman)
    let filled = Template.fill(
      text,
      [
        "rôle": party.roleWord, "RÔLE": party.roleWord.uppercased(),
        "titre": Wordings.capitalised(person.title),
        "letitre": definite, "Letitre": Wordings.capitalised(definite), "service": party.service.definite,
        "court": party.service.short, "nom": written(person, name),
      ])
    return filled.split(separator: "\n").map(String.init)
  }
}
