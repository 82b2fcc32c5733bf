import Clausier

/// The row of an act: plain texts, and HTML where the importer reads that.
struct DublinCoreRow {
  private var cells: [DublinCoreColumn: String] = [:]

  /// The most letters of an index term.
  static let longest = 256

  init(
    _ record: Record, reference: String, address: String?, _ archive: ArchiveSettings,
    _ report: inout ExportReport
  ) {
    let text = ActText(record)
    let dates = ActDates(record, &report)
    let title = text.title
    if title.isReplaced { report.note(.titleReplaced) }
    var isChanged = false
    let plain = { (text: String) in
      let clean = CleanText.plain(text)
      if clean.isChanged { isChanged = true }
      return clean.text
    }
    cells[.identifiant_cote] = plain(reference)
    cells[.titre] = plain(title.text)
    cells[.date1] = dates.signed?.description
    cells[.description] = CleanText.html(plain(text.description(dates)))
    cells[.format] = CleanText.html(plain(text.pages.extent + ", PDF"))
    cells[.langue] = ActText.language
    cells[.origine] = archive[.originatingAgency].map(plain)
    cells[.conditions_acces] = archive[.accessConditions].map { CleanText.html(plain($0)) }
    cells[.identifiant_URI] = address.map(plain)
    cells[.index_collectivite] = DublinCoreRow.index(text.corporations.map(plain), &report)
    cells[.index_personne] = DublinCoreRow.index(text.persons.map(plain), &report)
    cells[.index_matiere] = DublinCoreRow.index(text.programmes.map(plain), &report)
    if isChanged { report.note(.charactersLeftOut) }
  }

  /// The cell of a column.
  subscript(column: DublinCoreColumn) -> String { cells[column] ?? "" }

  /// Index terms, parted by semicolons.
  private static func index(_ terms: [String], _ report: inout ExportReport) -> String {
    var written: [String] = []
    for term in terms {
      var term = term.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if term.contains(";") {
        term = term.replacing(";", with: ",")
        report.note(.termChanged)
      }
      if term.unicodeScalars.count > longest {
        report.note(.termLeftOut)
      } else if !term.isEmpty, !written.contains(term) {
        written.append(term)
      }
    }
    return written.joined(separator: ";")
  }
}
