import Clausier

/// What a record says, fact by fact.
struct RecordFacts {
  private(set) var facts: [Fact] = []

  init(_ record: Record) {
    add(.kind, record.kind.rawValue)
    add(.title, record.title.map { Folding.value($0.value) })
    if let nor = record.nor { add(.nor, nor.value) }
    if let number = record.number { add(.number, number.value) }
    if let amends = record.amends {
      add(.amends, amends.rank.map { String($0.value) }, amends.date.map { $0.value.description })
    }
    for party in record.parties { add(party) }
    for visa in record.visas {
      add(.visas, visa.nature.rawValue, visa.number?.value, visa.date?.value.description)
      for article in visa.articles { add(.visaArticles, visa.number?.value, article.value) }
    }
    for article in record.articles {
      add(.articles, article.number?.value, article.heading.map { Folding.value($0.value) })
    }
    var under: [String] = []
    for division in record.articles.flatMap(\.under) where !under.contains(division) {
      under.append(division)
    }
    for division in under { add(.under, Folding.value(division)) }
    for annex in record.annexes {
      add(.annexes, annex.number?.value, annex.heading.map { Folding.value($0.value) })
    }
    for note in record.footnotes {
      add(.footnotes, note.mark?.value, note.text.map { Folding.value($0.value) })
    }
    addFinance(record)
    addReferences(record)
    add(record.term)
    for venue in record.publication.venues { add(.venues, Folding.value(venue.value)) }
    add(record.signature)
  }

  private mutating func add(_ field: Field, _ parts: String?...) { facts.append(Fact(field, parts)) }

  private mutating func add(_ party: Party) {
    let role = party.role.rawValue
    add(.partyName, role, party.name.map { Folding.value($0.value) })
    if let acronym = party.acronym { add(.partyAcronym, role, Folding.value(acronym.value)) }
    if let address = party.address {
      if let code = address.postalCode {
        add(.partyPlace, role, code.value, address.city.map { Folding.value($0.value) })
      }
      if let street = address.street { add(.street, role, Folding.value(street.value)) }
      if let cedex = address.cedex { add(.cedex, role, cedex.value) }
    }
    if let name = party.representative?.name { add(.partyRepresentative, role, Folding.value(name.value)) }
    if let title = party.representative?.title { add(.partyTitle, role, Folding.value(title.value)) }
  }

  private mutating func addFinance(_ record: Record) {
    for amount in record.amounts {
      let euros = "\(amount.euros.value)"
      add(.amounts, amount.section.description, euros)
      if let tax = amount.tax { add(.tax, euros, tax.value.rawValue) }
      if let qualifier = amount.qualifier { add(.qualifier, euros, qualifier.value.rawValue) }
    }
    for credit in record.credits {
      add(
        .credits, credit.year.map { String($0.value) }, credit.ae.map { "\($0.value)" },
        credit.cp.map { "\($0.value)" })
      if let label = credit.label { add(.creditLabel, Folding.value(label.value)) }
    }
    for block in record.chorus { add(block) }
    if let comptable = record.comptableAssignataire { add(.comptable, Folding.value(comptable.value)) }
  }

  private mutating func add(_ block: ChorusBlock) {
    if let code = block.domaineFonctionnel { add(.domaineFonctionnel, code.value) }
    if let code = block.centreFinancier { add(.centreFinancier, code.value) }
    if let code = block.centreDeCout { add(.centreDeCout, code.value) }
    for code in block.activites { add(.activites, code.value) }
    for axe in block.axesMinisteriels {
      if let label = axe.label { add(.axes, axe.rank.map { String($0.value) }, Folding.value(label.value)) }
    }
    add(
      .chorusBlock, block.domaineFonctionnel?.value, block.centreFinancier?.value,
      block.activites.map(\.value).joined(separator: "+"), block.centreDeCout?.value)
    if let label = block.programmeLabel { add(.programmeLabel, Folding.value(label.value)) }
    if let number = block.engagementJuridique { add(.engagementJuridique, number.value) }
    for tranche in block.tranchesFonctionnelles { add(.tranches, tranche.value) }
  }

  private mutating func addReferences(_ record: Record) {
    for mention in record.dates where mention.date.value.day != nil {
      add(.dates, mention.date.value.description)
    }
    for citation in record.citations {
      add(
        .citations, citation.nature.rawValue, citation.number?.value, citation.date?.value.description,
        citation.article?.value, citation.section.description)
    }
    for reference in record.crossReferences {
      add(.crossReferences, reference.to.value.description, reference.section.description)
    }
  }

  private mutating func add(_ term: Term) {
    if let start = term.start { add(.termStart, start.date?.value.description ?? start.event.rawValue) }
    if let end = term.end { add(.termEnd, end.value.description) }
    if let duration = term.duration { add(.termDuration, RecordFacts.months(duration.value)) }
    if let notice = term.notice { add(.termNotice, RecordFacts.months(notice.value)) }
    if let renewal = term.renewal {
      add(
        .renewal, renewal.mode.rawValue, renewal.times.map { String($0.value) },
        renewal.period.map { RecordFacts.months($0.value) })
    }
  }

  /// A period in months where it is whole years, so that both ways of saying it are the same.
  private static func months(_ period: Period) -> String {
    period == Period(years: period.years) ? "P\(period.years * 12)M" : period.description
  }

  private mutating func add(_ signature: ActSignature) {
    if let place = signature.place { add(.signaturePlace, Folding.value(place.value)) }
    if let date = signature.date { add(.signatureDate, date.value.description) }
    if let copies = signature.copies { add(.copies, String(copies.value)) }
    for signatory in signature.signatories {
      if let name = signatory.name { add(.signatories, Folding.value(name.value), signatory.role?.rawValue) }
      if let title = signatory.title { add(.signatoryTitle, Folding.value(title.value)) }
    }
  }
}
