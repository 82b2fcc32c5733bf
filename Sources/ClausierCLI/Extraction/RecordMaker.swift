import Batch
import Clausier
import PDFText
import SchemaValidation

/// Turns one input into the bytes of its record.
///
/// It keeps nothing from one input to the next, so that several of them can work side by side.
struct RecordMaker {
  /// The passwords to try on files that ask for one.
  var passwords: [[UInt8]] = []
  /// Whether the record shows where its values stand.
  var evidence = true
  /// How the JSON is laid out.
  var style = JSONStyle.indented
  /// What every record is held against before it is handed out.
  var validator = SchemaValidator()

  /// Reads the input and says what is in it; never fails, since a fault is an answer too.
  func outcome(of input: Input, clock: inout StageClock) -> Outcome {
    let name = PathText.text(of: input.name.bytes)
    var known = ErrorRecord(file: name, fault: .notFound)
    do throws(Fault) {
      let (file, reading) = try clock.measure(.read) { () throws(Fault) in
        let file = try Reading.file(input)
        known.sha256 = file.sha256
        known.bytes = file.bytes.count
        return (file, try Reading.pages(of: file, passwords: passwords))
      }
      clock.countDocument()
      let source = reading.source(file: name, sha256: file.sha256, bytes: file.bytes.count)
      let manuscript = clock.measure(.layOut) { Layout.manuscript(of: reading.pages) }
      let findings = clock.measure(.find) { Extraction.findings(in: manuscript) }
      var record = clock.measure(.assemble) { Extraction.record(of: findings, source: source) }
      record.diagnostics.insert(contentsOf: reading.diagnostics, at: 0)
      let json = clock.measure(.write) { record.json(style, evidence: evidence) }
      if let wrong = clock.measure(.validate, { validator.validate(json).first }) {
        throw .invalidRecord(pointer: wrong.pointer, reason: wrong.reason)
      }
      return Outcome(json: json, remarks: remarks(of: record))
    } catch {
      known.fault = error
      return Outcome(json: known.json(style), fault: error)
    }
  }

  /// What the record says of the document as a whole, so that its reader should be told at once.
  private func remarks(of record: Record) -> [Notice] {
    let pages = record.source.pagesWithoutText
    let other = record.diagnostics.filter { $0.code == "not-a-convention" }.map(Notice.init)
    return (pages.isEmpty ? [] : [.pagesWithoutText(pages, of: record.source.pages)]) + other
  }
}
