import Clausier
import PDFText

/// One act of a document: what was found in its pages, and where it stands in the file.
struct DocumentAct {
  /// What was found in its text.
  let findings: Findings
  /// Its place among the file's acts.
  let place: SourceAct
  /// What the reading of its pages had to say.
  let diagnostics: [Diagnostic]

  /// The acts of a document, in order; there is at least one.
  static func all(in reading: PDFReading, clock: inout StageClock) -> [DocumentAct] {
    let whole = found(in: reading.pages, clock: &clock)
    let spans = clock.measure(.find) { Extraction.acts(in: whole) }
    let all = spans.count < 2 && spans.first.map { $0.pages.count == reading.pages.count } ?? true
    return spans.enumerated().map { index, span in
      let pages = span.pages
      return DocumentAct(
        findings: all ? whole : found(in: span.pages(of: reading.pages), clock: &clock),
        place: SourceAct(
          index: index + 1, of: spans.count, firstPage: pages.lowerBound, lastPage: pages.upperBound,
          outside: index == 0 ? ActSpan.pages(of: reading.pages, outside: spans) : []),
        // What is said of the pages before the first act, or of the file as a whole, goes with the first.
        diagnostics: reading.diagnostics.filter {
          pages.contains($0.page ?? 0) || index == 0 && ($0.page ?? 0) < pages.lowerBound
        })
    }
  }

  private static func found(in pages: [Page], clock: inout StageClock) -> Findings {
    let manuscript = clock.measure(.layOut) { Layout.manuscript(of: pages) }
    return clock.measure(.find) { Extraction.findings(in: manuscript) }
  }

  /// The act's record.
  func record(_ file: Source) -> Record {
    var source = file
    source.act = place
    var record = Extraction.record(of: findings, source: source)
    record.diagnostics.insert(contentsOf: diagnostics, at: 0)
    return record
  }
}
