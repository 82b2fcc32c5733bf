@testable import Clausier
import FoundationEssentials

/// Makes the invented record of `schemas/example.json`: an avenant in which nearly every key has a value.
struct ExampleRecord {
  private var line = 0

  static var record: Record {
    var example = ExampleRecord()
    return example.made()
  }

  static let error = ErrorRecord(
    file: "2031/serres.pdf", sha256: String(repeating: "0", count: 63) + "f", bytes: 48_112,
    fault: .passwordNeeded)

  /// A value on a line of its own, below the one before.
  private mutating func shown<Value>(
    _ value: Value, as text: String?, rule: String, page: Int = 1
  ) -> Shown<Value> {
    line += 1
    let box = Box(x: 72, y: 60 + 12.5 * Double(line % 56), width: 210.25, height: 11)
    let chars = text == nil ? 0..<"\(value)".unicodeScalars.count : nil
    return Shown(value, at: [Place(page: page, box: box, text: text, chars: chars)], rule: rule)
  }

  private mutating func shown(_ value: String, rule: String, page: Int = 1) -> Shown<String> {
    shown(value, as: value, rule: rule, page: page)
  }

  private mutating func date(_ year: Int, _ month: Int, _ day: Int, as text: String, rule: String)
    -> Shown<CalendarDate>?
  {
    CalendarDate(year: year, month: month, day: day).map { shown($0, as: text, rule: rule) }
  }

  private mutating func made() -> Record {
    var record = Record(source: source)
    record.kind = .amendment
    record.nature = .avenant
    nameTheAct(in: &record)
    record.parties = [delegant(), delegataire()]
    record.visas = [
      Visa(
        nature: .decret, number: shown("2029-771", rule: "visa"),
        date: date(2029, 6, 4, as: "4 juin 2029", rule: "visa"),
        title: shown("relatif aux jardins botaniques", rule: "visa"), amended: true,
        articles: [shown("3", rule: "visa")])
    ]
    record.preamble = shown("Les serres ont besoin d’un toit.", as: nil, rule: "preamble")
    addText(to: &record)
    addMoney(to: &record)
    addReferences(to: &record)
    addEnd(to: &record)
    record.diagnostics = [
      .repairedCode(
        written: "999-02", canonical: "0999-02", at: record.chorus[0].domaineFonctionnel?.places.first,
        pointer: "/chorus/0/domaineFonctionnel")
    ]
    return record
  }

  private var source: Source {
    var source = Source(
      file: "2031/serres.pdf", sha256: String(repeating: "0", count: 63) + "f", bytes: 48_112, pages: 3)
    source.act = SourceAct(
      firstPage: 1, lastPage: 2, label: "Serres : avenant à la convention", number: "7", outside: [3])
    source.pagesWithoutText = [3]
    source.pdf = PDFFacts(
      version: "1.7", title: "Serres", author: "Jardin botanique", creator: "Traitement de texte",
      producer: "Imprimeur", created: Timestamp("2031-02-03T09:30:00+01:00"),
      modified: Timestamp("2031-02-04T08:00:00+01:00"),
      language: "fr-FR", tagged: true, conformance: "PDF/A-2b", encrypted: false)
    source.signatures = [
      ElectronicSignature(
        field: "Signature1", signer: "Odette Larivière", time: Timestamp("2031-02-05T16:20:00Z"),
        integrity: .valid,
        revision: 1, lastRevision: 2, coversItsRevision: true, changedAfter: .signatures)
    ]
    return source
  }

  private mutating func nameTheAct(in record: inout Record) {
    record.title = shown("Avenant n° 1 à la convention relative aux serres", rule: "title")
    record.number = shown("2031-07", rule: "number")
    record.nor = shown("JARB3100007X", as: "JARB 31 00007 X", rule: "nor")
    record.amends = Amendment(
      rank: shown(1, as: "n° 1", rule: "amends"), kind: .delegation,
      number: shown("2030-12", rule: "amends"),
      date: date(2030, 3, 1, as: "1er mars 2030", rule: "amends"),
      nor: shown("JARB3000012X", rule: "amends"),
      credits: shown(.replaced, as: "est remplacé par", rule: "amends"),
      text: shown("la convention n° 2030-12 du 1er mars 2030", rule: "amends"))
    record.subject = shown("Le présent avenant finance le toit des serres.", as: nil, rule: "subject")
  }

  private mutating func delegant() -> Party {
    Party(
      role: .delegant, roleText: shown("délégant", rule: "role"),
      name: shown("Direction des jardins du ministère des parcs", rule: "party"),
      acronym: shown("DJ", rule: "acronym"), aliases: [shown("le délégant", rule: "alias")],
      address: Address(
        street: shown("4 allée des Tilleuls", rule: "address"),
        postalCode: shown("98765", as: "98 765", rule: "address"),
        city: shown("Villeneuve-des-Serres", rule: "address"),
        cedex: shown("03", as: "cedex 03", rule: "address")),
      representative: Representative(
        name: shown("Odette Larivière", as: "Odette LARIVIÈRE", rule: "representative"),
        title: shown("directrice des jardins", rule: "representative")))
  }

  private mutating func delegataire() -> Party {
    Party(
      role: .delegataire, name: shown("Agence des verrières", rule: "party"),
      aliases: [shown("le délégataire", rule: "alias")])
  }

  private mutating func addText(to record: inout Record) {
    record.articles = [
      Article(
        number: shown("1", as: "1er", rule: "article"), heading: shown("Objet", rule: "article"),
        under: ["TITRE I – Le toit"], topics: [.object],
        text: shown("Le présent avenant finance le toit des serres.", as: nil, rule: "article")),
      Article(
        number: shown("2", rule: "article"), heading: shown("Moyens", rule: "article"),
        under: ["TITRE I – Le toit"], topics: [.finance],
        text: shown("Le délégant apporte 90 500,50 € HT au plus en 2031.", as: nil, rule: "article", page: 2)),
    ]
    record.annexes = [
      Annex(
        number: shown("1", rule: "annex"), heading: shown("Plan du toit", rule: "annex"),
        text: shown("Nord\tSud", as: nil, rule: "annex"))
    ]
    record.footnotes = [
      Footnote(
        mark: shown("1", rule: "footnote"), text: shown("Hors vitrage.", as: nil, rule: "footnote"))
    ]
  }

  private mutating func addMoney(to record: inout Record) {
    let euros = Decimal(9_050_050) / 100
    record.amounts = [
      Amount(
        euros: shown(euros, as: "90 500,50 €", rule: "amount", page: 2),
        tax: shown(.without, as: "HT", rule: "amount", page: 2),
        qualifier: shown(.max, as: "au plus", rule: "amount", page: 2), section: .article("2"))
    ]
    record.credits = [
      Credit(
        year: shown(2031, as: "2031", rule: "credits", page: 2), label: shown("Toit", rule: "credits"),
        ae: shown(euros, as: "90 500,50 €", rule: "credits", page: 2),
        cp: shown(Decimal(45_000), as: "45 000 €", rule: "credits", page: 2), party: 0, chorus: 0,
        section: .article("2"))
    ]
    record.chorus = [
      ChorusBlock(
        domaineFonctionnel: shown("0999-02", as: "999-02", rule: "chorus"),
        centreFinancier: shown("0999-JARD-SERR", rule: "chorus"),
        activites: [shown("099900020101", rule: "chorus")],
        centreDeCout: shown("JARSERR075", rule: "chorus"),
        axesMinisteriels: [
          AxeMinisteriel(rank: shown(1, as: "1", rule: "chorus"), label: shown("Verre", rule: "chorus"))
        ],
        programme: "999", programmeLabel: shown("Parcs et jardins", rule: "chorus"), bop: "0999-JARD",
        engagementJuridique: shown("2100000042", rule: "chorus"),
        tranchesFonctionnelles: [shown("TF000042", rule: "chorus")], party: 0, section: .article("2"))
    ]
    record.comptableAssignataire = shown("la trésorerie des parcs", rule: "comptable")
  }

  private mutating func addReferences(to record: inout Record) {
    record.dates =
      date(2031, 12, 31, as: "31 décembre 2031", rule: "date").map {
        [DateMention(date: $0, section: .article("2"))]
      } ?? []
    record.citations = [
      Citation(
        nature: .loiOrganique, number: shown("2028-15", rule: "citation"),
        date: date(2028, 1, 9, as: "9 janvier 2028", rule: "citation"),
        article: shown("7", rule: "citation"), section: .article("1"))
    ]
    record.crossReferences = [
      CrossReference(to: shown(.article("2"), as: "l’article 2", rule: "reference"), section: .article("1"))
    ]
  }

  private mutating func addEnd(to record: inout Record) {
    record.term = Term(
      start: TermStart(event: .date, date: date(2031, 3, 1, as: "1er mars 2031", rule: "term")),
      end: date(2031, 12, 31, as: "31 décembre 2031", rule: "term"),
      duration: shown(Period(months: 10), as: "dix mois", rule: "term"),
      notice: shown(Period(days: 15), as: "quinze jours", rule: "notice"),
      renewal: Renewal(
        mode: .tacit, times: shown(2, as: "deux fois", rule: "renewal"),
        period: shown(Period(years: 1), as: "un an", rule: "renewal")))
    record.publication = Publication(venues: [shown("le bulletin des parcs", rule: "publication")])
    record.signature = ActSignature(
      place: shown("Villeneuve-des-Serres", rule: "signature", page: 2),
      date: date(2031, 2, 5, as: "05/02/2031", rule: "signature"),
      copies: shown(2, as: "deux exemplaires", rule: "signature"),
      signatories: [
        Signatory(
          name: shown("Odette Larivière", rule: "signatory"),
          title: shown("directrice des jardins", rule: "signatory"), party: 0, role: .delegant,
          onBehalfOf: shown("la ministre des parcs", rule: "signatory"))
      ])
  }
}
