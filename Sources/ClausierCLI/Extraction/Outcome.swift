import Clausier
import PDFText

/// What became of one input: the bytes that answer for it, and how it went.
struct Outcome: Sendable {
  /// A record for each act of the input, or one error object, as JSON without a line end; never empty.
  var records: [[UInt8]]
  /// Why there is no record, if there is none.
  var fault: Fault?
  /// What the record says of the whole document, for the user at the terminal.
  var remarks: [Notice] = []
  /// The number of pages read.
  var pages = 0
  /// How many of them have no text.
  var pagesWithoutText = 0

  /// The outcome of a document that was read, before anything is made of its acts.
  init(_ reading: PDFReading) {
    records = []
    pages = reading.pages.count
    pagesWithoutText = reading.pagesWithoutText.count
    if pagesWithoutText > 0 { remarks.append(.pagesWithoutText(reading.pagesWithoutText, of: pages)) }
    if let failure = reading.recognitionFailure { remarks.append(.recognition(failure)) }
  }

  /// The outcome that some records are, or one error object is.
  init(records: [[UInt8]], fault: Fault? = nil) {
    self.records = records
    self.fault = fault
  }

  /// What the input adds to the program's exit status.
  var status: ExitStatus { fault.map { ExitStatus(state: $0.code) } ?? .good }
}
