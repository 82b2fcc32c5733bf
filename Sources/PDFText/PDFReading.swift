public import Clausier

/// What was read from one PDF: its pages with their glyphs, ready for the layout.
public struct PDFReading: Sendable {
  /// The pages in the file's order.
  public var pages: [Page]

  /// Reads a PDF from its bytes.
  ///
  /// Passwords are tried in their order after the empty one; each is a password's bytes as the user typed them.
  /// The bytes must be those that were hashed: nothing is opened here.
  /// - Throws: ``ReadingError`` when there is nothing to read; a file without pages is one.
  public static func read(bytes: [UInt8], passwords: [[UInt8]] = []) throws(ReadingError) -> PDFReading {
    guard !bytes.isEmpty else { throw .emptyFile }
    // The bytes stay where they are until poppler is done with them, so that none is copied.
    let outcome = bytes.withUnsafeBytes { buffer in
      Result { () throws(ReadingError) in try read(buffer, passwords: passwords) }
    }
    return try outcome.get()
  }

  private static func read(
    _ buffer: UnsafeRawBufferPointer, passwords: [[UInt8]]
  ) throws(ReadingError) -> PDFReading {
    let document = try PopplerFile(buffer, passwords: passwords)
    let count = document.pageCount
    guard count > 0 else { throw .noPage }
    var pages: [Page] = []
    pages.reserveCapacity(min(count, 1 << 16))
    for index in 0..<count {
      pages.append(document.page(index))
    }
    return PDFReading(pages: pages)
  }
}
