import Clausier

/// What a record says, fact by fact, with the pointers of the values.
struct RecordFacts {
  private(set) var facts: [(fact: Fact, pointer: String)] = []

  init(_ record: Record) {
    add(.kind, "/kind", record.kind.rawValue)
    add(.title, "/title", record.title.map { Folding.value($0.value) })
    if let nor = record.nor { add(.nor, "/nor", nor.value) }
    if let number = record.number { add(.number, "/number", number.value) }
    if let amends = record.amends {
      add(.amends, "/amends", amends.rank.map { String($0.value) }, amends.date?.value.description)
    }
    for (index, party) in record.parties.enumerated() { add(party, "/parties/\(index)") }
    for (index, visa) in record.visas.enumerated() {
      let pointer = "/visas/\(index)"
      add(.visas, pointer, visa.nature.rawValue, visa.number?.value, visa.date?.value.description)
      for article in visa.articles {
        add(.visaArticles, pointer + "/articles", visa.number?.value, article.value)
      }
    }
    addParts(record)
    addFinance(record)
    addReferences(record)
    add(record.term)
    for (index, venue) in record.publication.venues.enumerated() {
      add(.venues, "/publication/venues/\(index)", Folding.value(venue.value))
    }
    add(record.signature)
  }

  private mutating func add(_ field: Field, _ pointer: String, _ parts: String?...) {
    facts.append((Fact(field, parts), pointer))
  }

  private mutating func addParts(_ record: Record) {
    for (index, article) in record.articles.enumerated() {
      add(
        .articles, "/articles/\(index)", article.number?.value,
        article.heading.map { Folding.value($0.value) }
      )
    }
    var under: [String] = []
    for division in record.articles.flatMap(\.under) where !under.contains(division) {
      under.append(division)
    }
    for division in under { add(.under, "/articles", Folding.value(division)) }
    for (index, annex) in record.annexes.enumerated() {
      add(.annexes, "/annexes/\(index)", annex.number?.value, annex.heading.map { Folding.value($0.value) })
    }
    for (index, note) in record.footnotes.enumerated() {
      add(.footnotes, "/footnotes/\(index)", note.mark?.value, note.text.map { Folding.value($0.value) })
    }
  }

  private mutating func add(_ party: Party, _ pointer: String) {
    let role = party.role.rawValue
    add(.partyName, pointer + "/name", role, party.name.map { Folding.value($0.value) })
    if let acronym = party.acronym {
      add(.partyAcronym, pointer + "/acronym", role, Folding.value(acronym.value))
    }
    if let address = party.address {
      if let code = address.postalCode {
        add(
          .partyPlace, pointer + "/address", role, code.value, address.city.map { Folding.value($0.value) })
      }
      if let street = address.street {
        add(.street, pointer + "/address/street", role, Folding.value(street.value))
      }
      if let cedex = address.cedex { add(.cedex, pointer + "/address/cedex", role, cedex.value) }
    }
    if let name = party.representative?.name {
      add(.partyRepresentative, pointer + "/representative/name", role, Folding.value(name.value))
    }
    if let title = party.representative?.title {
      add(.partyTitle, pointer + "/representative/title", role, Folding.value(title.value))
    }
  }

  private mutating func addFinance(_ record: Record) {
    for (index, amount) in record.amounts.enumerated() {
      let euros = "\(amount.euros.value)"
      let pointer = "/amounts/\(index)"
      add(.amounts, pointer + "/euros", amount.section.description, euros)
      if let tax = amount.tax { add(.tax, pointer + "/tax", euros, tax.value.rawValue) }
      if let qualifier = amount.qualifier {
        add(.qualifier, pointer + "/qualifier", euros, qualifier.value.rawValue)
      }
    }
    for (index, credit) in record.credits.enumerated() {
      add(
        .credits, "/credits/\(index)", credit.year.map { String($0.value) }, credit.ae.map { "\($0.value)" },
        credit.cp.map { "\($0.value)" })
      if let label = credit.label { add(.creditLabel, "/credits/\(index)/label", Folding.value(label.value)) }
    }
    for (index, block) in record.chorus.enumerated() { add(block, "/chorus/\(index)") }
    if let comptable = record.comptableAssignataire {
      add(.comptable, "/comptableAssignataire", Folding.value(comptable.value))
    }
  }

  private mutating func add(_ block: ChorusBlock, _ pointer: String) {
    if let code = block.domaineFonctionnel {
      add(.domaineFonctionnel, pointer + "/domaineFonctionnel", code.value)
    }
    if let code = block.centreFinancier { add(.centreFinancier, pointer + "/centreFinancier", code.value) }
    if let code = block.centreDeCout { add(.centreDeCout, pointer + "/centreDeCout", code.value) }
    for (index, code) in block.activites.enumerated() {
      add(.activites, pointer + "/activites/\(index)", code.value)
    }
    for (index, axe) in block.axesMinisteriels.enumerated() {
      if let label = axe.label {
        add(
          .axes, pointer + "/axesMinisteriels/\(index)", axe.rank.map { String($0.value) },
          Folding.value(label.value))
      }
    }
    add(
      .chorusBlock, pointer, block.domaineFonctionnel?.value, block.centreFinancier?.value,
      block.activites.map(\.value).joined(separator: "+"), block.centreDeCout?.value)
    if let label = block.programmeLabel {
      add(.programmeLabel, pointer + "/programmeLabel", Folding.value(label.value))
    }
    if let number = block.engagementJuridique {
      add(.engagementJuridique, pointer + "/engagementJuridique", number.value)
    }
    for tranche in block.tranchesFonctionnelles {
      add(.tranches, pointer + "/tranchesFonctionnelles", tranche.value)
    }
  }

  private mutating func addReferences(_ record: Record) {
    for (index, mention) in record.dates.enumerated() where mention.date.value.day != nil {
      add(.dates, "/dates/\(index)", mention.date.value.description)
    }
    for (index, citation) in record.citations.enumerated() {
      add(
        .citations, "/citations/\(index)", citation.nature.rawValue, citation.number?.value,
        citation.date?.value.description, citation.article?.value, citation.section.description)
    }
    for (index, reference) in record.crossReferences.enumerated() {
      add(
        .crossReferences, "/crossReferences/\(index)", reference.to.value.description,
        reference.section.description)
    }
  }

  private mutating func add(_ term: Term) {
    if let start = term.start {
      add(.termStart, "/term/start", start.date?.value.description ?? start.event.rawValue)
    }
    if let end = term.end { add(.termEnd, "/term/end", end.value.description) }
    if let duration = term.duration {
      add(.termDuration, "/term/duration", RecordFacts.months(duration.value))
    }
    if let notice = term.notice { add(.termNotice, "/term/notice", RecordFacts.months(notice.value)) }
    if let renewal = term.renewal {
      add(
        .renewal, "/term/renewal", renewal.mode.rawValue, renewal.times.map { String($0.value) },
        renewal.period.map { RecordFacts.months($0.value) })
    }
  }

  /// A period in months where it is whole years, so that both ways of saying it are the same.
  private static func months(_ period: Period) -> String {
    period == Period(years: period.years) ? "P\(period.years * 12)M" : period.description
  }

  private mutating func add(_ signature: ActSignature) {
    if let place = signature.place { add(.signaturePlace, "/signature/place", Folding.value(place.value)) }
    if let date = signature.date { add(.signatureDate, "/signature/date", date.value.description) }
    if let copies = signature.copies { add(.copies, "/signature/copies", String(copies.value)) }
    for (index, signatory) in signature.signatories.enumerated() {
      let pointer = "/signature/signatories/\(index)"
      if let name = signatory.name {
        add(.signatories, pointer + "/name", Folding.value(name.value), signatory.role?.rawValue)
      }
      if let title = signatory.title { add(.signatoryTitle, pointer + "/title", Folding.value(title.value)) }
    }
  }
}
