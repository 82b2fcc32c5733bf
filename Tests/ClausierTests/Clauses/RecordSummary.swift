import Clausier

/// A record in one line for each of its values, as fixtures write them.
struct RecordSummary {
  /// A value, and the section it stands in if it has one.
  typealias Line = (text: String, section: String?)

  /// The lines in the order of the record.
  private(set) var lines: [Line] = []

  init(_ record: Record) {
    for amount in record.amounts { add(amount) }
    for credit in record.credits { add(credit, blocks: record.chorus.count) }
    for block in record.chorus { add(block) }
    for date in record.dates { add("date: \(date.date.value)", date.section) }
    for citation in record.citations { add(citation) }
    for reference in record.crossReferences { add("reference: \(reference.to.value)", reference.section) }
    add(record.term)
    for venue in record.publication.venues { add("venue: \(venue.value)") }
    if let comptable = record.comptableAssignataire { add("comptable: \(comptable.value)") }
    for article in record.articles {
      add("topics \(article.number?.value ?? "?"): \(article.topics.map(\.rawValue).joined(separator: ", "))")
    }
    if let preamble = record.preamble { add("preamble: \(preamble.value.replacing("\n", with: " / "))") }
    for annex in record.annexes {
      let text = annex.text.map { $0.value.replacing("\n", with: " / ") } ?? ""
      add("annex \(annex.number?.value ?? "?"): « \(annex.heading?.value ?? "") » \(text)")
    }
    for note in record.footnotes { add("footnote \(note.mark?.value ?? "?"): \(note.text?.value ?? "")") }
    for diagnostic in record.diagnostics {
      let said = diagnostic.params.map { parameter -> String in
        if case .text(let text) = parameter.value { return text }
        return "\(parameter.value)"
      }
      add(
        (["doubt: \(diagnostic.code)", diagnostic.pointer].compactMap { $0 } + said).joined(separator: " "))
    }
  }

  private mutating func add(_ text: String, _ section: Section? = nil) {
    lines.append((text, section?.description))
  }

  private mutating func add(_ amount: Amount) {
    var text = "amount: \(amount.euros.value)"
    if let tax = amount.tax { text += " \(tax.value.rawValue)" }
    if let qualifier = amount.qualifier { text += " \(qualifier.value.rawValue)" }
    add(text, amount.section)
  }

  private mutating func add(_ credit: Credit, blocks: Int) {
    var text = "credit \(credit.year.map { String($0.value) } ?? "?")"
    if let label = credit.label { text += " « \(label.value) »" }
    text += ": AE \(credit.ae.map { "\($0.value)" } ?? "-"), CP \(credit.cp.map { "\($0.value)" } ?? "-")"
    if blocks > 1, let chorus = credit.chorus { text += ", chorus \(chorus)" }
    if let party = credit.party { text += ", party \(party)" }
    add(text, credit.section)
  }

  private mutating func add(_ block: ChorusBlock) {
    var parts: [String] = []
    if let code = block.domaineFonctionnel { parts.append("DF \(code.value)") }
    if let code = block.centreFinancier { parts.append("UO \(code.value)") }
    parts += block.activites.map { "activité \($0.value)" }
    if let code = block.centreDeCout { parts.append("CC \(code.value)") }
    if let code = block.engagementJuridique { parts.append("EJ \(code.value)") }
    parts += block.tranchesFonctionnelles.map { "TF \($0.value)" }
    for axis in block.axesMinisteriels {
      parts.append("axe \(axis.rank.map { "\($0.value)" } ?? "?") « \(axis.label?.value ?? "") »")
    }
    if let programme = block.programme {
      parts.append("programme \(programme)" + (block.programmeLabel.map { " « \($0.value) »" } ?? ""))
    }
    if let bop = block.bop { parts.append("BOP \(bop)") }
    if let party = block.party { parts.append("party \(party)") }
    add("chorus: " + parts.joined(separator: ", "), block.section)
  }

  private mutating func add(_ citation: Citation) {
    var text = "citation: \(citation.nature.rawValue)"
    if let number = citation.number { text += " \(number.value)" }
    if let date = citation.date { text += " \(date.value)" }
    if let article = citation.article { text += " art. \(article.value)" }
    add(text, citation.section)
  }

  private mutating func add(_ term: Term) {
    if let start = term.start { add("start: \(start.date.map { "\($0.value)" } ?? start.event.rawValue)") }
    if let end = term.end { add("end: \(end.value)") }
    if let duration = term.duration { add("duration: \(duration.value)") }
    if let notice = term.notice { add("notice: \(notice.value)") }
    if let renewal = term.renewal {
      var text = "renewal: \(renewal.mode.rawValue)"
      if let times = renewal.times { text += " \(times.value)" }
      if let period = renewal.period { text += " \(period.value)" }
      add(text)
    }
  }
}
