public import Clausier

/// What was read from one PDF: its pages with their glyphs, and what the file says about itself.
public struct PDFReading: Sendable {
  /// The pages in the file's order; there is at least one.
  public var pages: [Page]
  /// What the file says about itself; nothing when the facts were not asked for.
  public var facts = PDFFacts()
  /// The electronic signatures, in the order of the revisions that they close.
  public var signatures: [ElectronicSignature] = []
  /// Whether the file asks that its text not be copied; it is read all the same.
  public var forbidsCopying = false

  /// Reads a PDF from its bytes.
  ///
  /// Nothing is opened here, so the bytes parsed are those that the caller hashed. No network is used.
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - passwords: Tried in their order after the empty one; each is a password's bytes as the user typed them.
  ///   - facts: Whether to read ``facts`` and ``signatures`` too.
  /// - Throws: ``ReadingError`` when there is nothing to read.
  public static func read(
    bytes: [UInt8], passwords: [[UInt8]] = [], facts: Bool = true
  ) throws(ReadingError) -> PDFReading {
    guard !bytes.isEmpty else { throw .emptyFile }
    // The bytes stay where they are until poppler and qpdf are done with them, so that none is copied.
    let outcome = bytes.withUnsafeBytes { buffer in
      Result { () throws(ReadingError) in try read(buffer, passwords: passwords, facts: facts) }
    }
    return try outcome.get()
  }

  private static func read(
    _ bytes: UnsafeRawBufferPointer, passwords: [[UInt8]], facts: Bool
  ) throws(ReadingError) -> PDFReading {
    let document = try PopplerFile(bytes, passwords: passwords)
    let count = document.pageCount
    guard count > 0 else { throw .noPage }
    var reading = PDFReading(pages: [])
    reading.pages.reserveCapacity(min(count, 1 << 16))
    for index in 0..<count {
      reading.pages.append(document.page(index))
    }
    reading.forbidsCopying = document.forbidsCopying
    if facts { readFacts(of: document, bytes, into: &reading) }
    return reading
  }

  private static func readFacts(
    of document: borrowing PopplerFile, _ bytes: UnsafeRawBufferPointer, into reading: inout PDFReading
  ) {
    if let objects = QPDFFile(bytes, password: document.password) {
      reading.facts = objects.facts()
      reading.signatures = SignatureReading.signatures(in: bytes, objects, document)
    }
    reading.facts.conformance = document.conformance
  }
}

extension PDFReading {
  /// What a record says about the file; the caller knows its name, its hash and its size in bytes.
  public func source(file: String, sha256: String, bytes: Int) -> Source {
    let empty = pagesWithoutText
    return Source(
      file: file, sha256: sha256, bytes: bytes, pages: pages.count,
      text: textOrigin, pagesWithoutText: empty, pdf: facts, signatures: signatures)
  }
}
