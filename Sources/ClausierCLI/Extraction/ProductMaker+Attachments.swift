import Batch
import Clausier
import PDFText

/// PDFs inside a PDF, read as inputs of their own; what is made of them follows what is made of the file.
extension ProductMaker {
  /// How deep files in files are read for `--attachments`.
  static let usualDepth = 3

  /// The most bytes that the PDFs inside one file may have together.
  private static let mostBytes = 256 << 20

  /// Reads the PDFs inside a file; each has the time and memory of the file that holds it.
  func addAttached(
    in bytes: [UInt8], named name: String, to outcome: inout Outcome, clock: inout StageClock,
    beforeImage: @escaping () -> Void
  ) {
    var inner = self
    inner.attachmentDepth -= 1
    for attached in AttachmentReading.pdfs(in: bytes, passwords: passwords, most: Self.mostBytes) {
      let path = name + "!" + attached.name
      guard let bytes = attached.bytes else {
        outcome.bodies.append(product.body(of: ErrorRecord(file: path, fault: .damaged)))
        outcome.remarks.append(.attachment(attached.name, Fault.damaged))
        continue
      }
      let input = Input(origin: .bytes(bytes), name: BytePath(path.utf8))
      guard let made = inner.outcome(of: input, clock: &clock, beforeImage: beforeImage) else { continue }
      outcome.bodies += made.bodies
      outcome.doubts.formUnion(made.doubts)
      outcome.pages += made.pages
      outcome.pagesWithoutText += made.pagesWithoutText
      if let fault = made.fault { outcome.remarks.append(.attachment(attached.name, fault)) }
      outcome.remarks += made.remarks.filter { !outcome.remarks.contains($0) }
    }
  }
}
