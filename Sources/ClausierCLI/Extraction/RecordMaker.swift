import Batch
import Clausier
import PDFText

/// Turns one input into the bytes of its record.
///
/// A value without memory: any number of them can work side by side.
struct RecordMaker: Sendable {
  /// The passwords to try on files that ask for one.
  var passwords: [[UInt8]] = []
  /// Whether the record shows where its values stand.
  var evidence = true
  /// How the JSON is laid out.
  var style = JSONStyle.indented

  /// Reads the input and says what is in it; never fails, since a fault is an answer too.
  func outcome(of input: Input, clock: inout StageClock) -> Outcome {
    let name = PathText.text(of: input.name.bytes)
    var known = ErrorRecord(file: name, fault: .notFound)
    do throws(Fault) {
      let (source, pages) = try clock.measure(.read) { () throws(Fault) in
        try read(input, named: name, telling: &known)
      }
      clock.countDocument()
      let manuscript = clock.measure(.layOut) { Layout.manuscript(of: pages) }
      let record = clock.measure(.find) { Extraction.record(of: manuscript, source: source) }
      let json = clock.measure(.write) { record.json(style, evidence: evidence) }
      return Outcome(json: json, remarks: record.diagnostics.filter { $0.isRemark })
    } catch {
      known.fault = error
      return Outcome(json: known.json(style), fault: error)
    }
  }

  /// The pages and the facts of the file, whose size and sum go to `known` as soon as they are had.
  private func read(
    _ input: Input, named name: String, telling known: inout ErrorRecord
  ) throws(Fault) -> (Source, [Page]) {
    let file = try Reading.file(input)
    known.sha256 = file.sha256
    known.bytes = file.bytes.count
    let reading = try Reading.pages(of: file, passwords: passwords)
    let source = Source(
      file: name, sha256: file.sha256, bytes: file.bytes.count, pages: reading.pages.count)
    return (source, reading.pages)
  }
}

extension Diagnostic {
  /// Whether it is about the document as a whole, so that its reader should be told at once.
  fileprivate var isRemark: Bool {
    code == "not-a-convention" || code == "no-text"
  }
}
