import Batch
import Clausier
import PDFText

/// The result of one input: the bytes that answer for it, and how it went.
struct Outcome: Sendable {
  /// What was made of each act of the input, or of the error object in their place; never empty.
  var bodies: [[UInt8]]
  /// The fault, if there is no record.
  var fault: Fault?
  /// What the record says of the whole document, for the user at the terminal.
  var remarks: [Notice] = []
  /// What it says of single values, for the user who reads one document only.
  var details: [Notice] = []
  /// Which doubts its records have.
  var doubts = DoubtCodes()
  /// The number of pages read.
  var pages = 0
  /// How many of them have no text.
  var pagesWithoutText = 0

  /// The outcome of a document that was read, before anything is made of its acts.
  ///
  /// - Parameter mode: which pages were read from their images.
  init(_ reading: PDFReading, mode: PageRecognition.Mode?) {
    bodies = []
    pages = reading.pages.count
    pagesWithoutText = reading.pagesWithoutText.count
    // One message for pages without words: the one whose next step helps.
    if let failure = reading.recognitionFailure {
      remarks.append(.recognition(failure))
    } else if pagesWithoutText > 0 {
      remarks.append(
        mode == .never
          ? .pagesNotRecognised(reading.pagesWithoutText)
          : .pagesWithoutText(reading.pagesWithoutText, of: pages))
    }
    if reading.isRepaired || !reading.damagedPages.isEmpty { remarks.append(.damaged(reading.damagedPages)) }
    for doubt in reading.signatureDoubts.map({ Notice($0.diagnostic) }) where !remarks.contains(doubt) {
      remarks.append(doubt)
    }
  }

  /// The outcome whose bodies come from some acts, or from one error object.
  init(bodies: [[UInt8]], fault: Fault? = nil) {
    self.bodies = bodies
    self.fault = fault
  }

  /// The state of the input for the journal.
  var state: InputState { fault.map { .failed(code: $0.code) } ?? .done }
}
