/// The parts that a party is named with, and what must be found in them.
extension Draft {
  /// The parts of a party, each a paragraph or a part of one.
  struct PartyParts {
    /// The name with its acronym.
    var head: String
    var address = ""
    var representative = ""
    var role = ""
    /// « d'une part »
    var side = ""
    /// What is on a line of its own in every layout.
    var labels: [String] = []
  }

  /// Draws the parts of a party; the facts are expected of the next line that is printed.
  mutating func parts(of party: DrawnParty, in plan: ActPlan, roleClause: Form?, inSentence: Bool = false)
    -> PartyParts
  {
    let acronymForm = choices.draw(PartyWording.acronym)
    let printed = acronymForm.name == "none" ? nil : party.service.acronym
    let alias = roleClause?.text.contains("{sigle}") == true ? party.service.acronym : nil
    expect(.partyName, party.role, Folding.value(party.service.name))
    if let acronym = printed ?? alias { expect(.partyAcronym, party.role, Folding.value(acronym)) }
    var head = printedName(party.service, inSentence: inSentence)
    if let printed { head += " " + Template.fill(acronymForm.text, ["sigle": printed]) }
    var parts = PartyParts(head: head)
    addAddress(of: party, to: &parts, inSentence: inSentence)
    addRepresentative(of: party, to: &parts, inSentence: inSentence)
    if let roleClause { parts.role = role(party, roleClause, in: plan) }
    return parts
  }

  private mutating func printedName(_ service: Service, inSentence: Bool) -> String {
    switch choices.draw(PartyWording.nameCase, where: { !inSentence || !$0.name.hasPrefix("noArticle") }).name
    {
    case "loud": service.definite.uppercased()
    case "noArticle": Wordings.capitalised(service.name)
    case "noArticleLoud": service.name.uppercased()
    default: Wordings.capitalised(service.definite)
    }
  }

  /// Fills a role's clause; parties without a role are called by their short name.
  func role(_ party: DrawnParty, _ form: Form, in plan: ActPlan) -> String {
    let word = party.roleWord
    var text = form.text
    if word.isEmpty { text = "ci-après dénommé{e} {«}{court}{»}" }
    return Template.fill(
      text,
      [
        "role": word, "ROLE": word.uppercased(), "E": party.service.agreement.uppercased(),
        "e": party.service.agreement, "«": plan.quotes.open, "»": plan.quotes.close,
        "sigle": party.service.acronym ?? party.service.short, "court": party.service.short,
        "misspelt": word == "délégant" ? "delegant" : "délegataire",
      ])
  }

  private mutating func addAddress(of party: DrawnParty, to parts: inout PartyParts, inSentence: Bool) {
    let form = choices.draw(RepresentativeWording.address) { !inSentence || $0.name != "label" }
    guard !form.text.isEmpty else { return }
    let place = PostalPlace.draw(&choices)
    let layout = choices.draw(RepresentativeWording.place)
    expect(.partyPlace, party.role, place.postalCode, Folding.value(place.city))
    expect(.street, party.role, Folding.value(place.street))
    var cedex = ""
    if let number = place.cedex, layout.name != "inTown" {
      cedex = (choices.chance(50) ? " CEDEX " : " Cedex ") + number
      expect(.cedex, party.role, number)
    }
    if cedex.hasSuffix(" ") { cedex.removeLast() }
    let city = place.city + cedex
    let address = Template.fill(
      layout.text,
      [
        "rue": place.street, "code": place.postalCode, "ville": city,
        "VILLE": place.city.uppercased() + cedex,
        "co": String(place.postalCode.prefix(2)), "de": String(place.postalCode.dropFirst(2)),
      ])
    let text = Template.fill(form.text, ["adresse": address, "e": party.service.agreement])
    if form.name == "label" { parts.labels.append(text) } else { parts.address = text }
  }

  private mutating func addRepresentative(of party: DrawnParty, to parts: inout PartyParts, inSentence: Bool)
  {
    let form = choices.draw(RepresentativeWording.clause) { !inSentence || !$0.name.hasPrefix("label") }
    guard !form.text.isEmpty else { return }
    let person = party.person
    var name = ""
    if form.text.contains("{nom}") {
      name = written(person, choices.draw(RepresentativeWording.person))
      namedPeople.insert(person)
      expect(.partyRepresentative, party.role, Folding.value(person.name))
    }
    expect(.partyTitle, party.role, Folding.value(person.title))
    let text = Template.fill(
      form.text.replacing("{son} {titre}", with: "{sontitre}"),
      [
        "nom": name, "titre": person.title, "detitre": Wordings.genitive(person.title),
        "e": party.service.agreement,
        "letitre": Wordings.definite(person.title, isWoman: person.isWoman),
        "sontitre": Wordings.possessive(person.title, isWoman: person.isWoman),
      ])
    if form.name.hasPrefix("label") { parts.labels.append(text) } else { parts.representative = text }
  }

  /// Writes a person's name in a form of the axis ``RepresentativeWording/person``.
  func written(_ person: Person, _ form: Form) -> String {
    Template.fill(
      form.text,
      [
        "nom": person.name, "NOM": person.loudName, "CAPITALES": person.capitalName,
        "M.": person.isWoman ? "Mme" : "M.", "Monsieur": person.isWoman ? "Madame" : "Monsieur",
      ])
  }
}
