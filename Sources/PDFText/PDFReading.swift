public import Clausier
public import Recognition

/// What was read from one PDF: its pages with their glyphs, and what the file says about itself.
public struct PDFReading: Sendable {
  /// The pages in the file's order, or those of them that were asked for.
  public var pages: [Page]
  /// The number of pages of the file.
  public var pageCount = 0
  /// How the pages' words were read.
  public var text = TextOrigin.none
  /// The pages, from 1, that show something but no readable word; all where the file has no word.
  public var pagesWithoutText: [Int] = []
  /// The pages, from 1, on which the file also draws text beyond the edge, which is not among the glyphs.
  public var pagesWithTextOutside: [Int] = []
  /// Words of fields and annotations that lie on other words, with the page, from 1; not among the glyphs.
  public var wordsOverOthers: [(page: Int, words: String)] = []
  /// What the file says about itself; nothing when the facts were not asked for.
  public var facts = PDFFacts()
  /// The JSON Pointers of facts that are in the file, though not in a form that a record has.
  public var oddFacts: [String] = []
  /// The electronic signatures, in the order of the revisions that they close.
  public var signatures: [ElectronicSignature] = []
  /// Why they do not vouch for what was read, where that is so.
  public var signatureDoubts: [SignatureDoubt] = []
  /// The pages, from 1, whose layer of recognised text was so bad that they were read again.
  public var pagesReadAnew: [Int] = []
  /// The pages, from 1, whose layer of recognised text is that of another picture, and was not read again.
  public var strayLayers: [Int] = []
  /// The pages, from 1, whose characters make no words, because the file does not say which letters they are.
  public var garbledPages: [Int] = []
  /// The pages, from 1, of which something is damaged, so that words may be wrong or missing.
  public var damagedPages: [Int] = []
  /// Whether the file is damaged elsewhere and could be read after repair.
  public var isRepaired = false
  /// Why pages could not be read from their images, if that failed.
  public var recognitionFailure: RecognitionFailure?
  /// The names of the files inside the file.
  public var attachedNames: [String] = []
  /// Whether the file only holds those together.
  public var isPortfolio = false
  /// Whether the file has a form that its readers draw by themselves.
  public var hasXFA = false
  /// Whether the file asks that its text not be copied; it is read all the same.
  public var forbidsCopying = false

  /// Reads a PDF from its bytes.
  ///
  /// Nothing is opened here, so the bytes parsed are those that the caller hashed. No network is used.
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - passwords: Tried in this order after the empty one; each is a password's bytes as the user typed it.
  ///   - facts: Whether to read the file's objects too: if not, there are no ``facts`` and no ``signatures``,
  ///     and only text in light colours is checked for being hidden.
  ///   - maxPages: The most pages that a file may have.
  ///   - part: The numbers of the pages to read, from 1; at least one must be there.
  ///   - recognition: Which pages are read from their images, and how; none without.
  /// - Throws: ``ReadingError`` when there is nothing to read.
  public static func read(
    bytes: [UInt8], passwords: [[UInt8]] = [], facts: Bool = true, maxPages: Int = .max,
    part: ClosedRange<Int> = 1...Int.max, recognition: PageRecognition? = nil
  ) throws(ReadingError) -> PDFReading {
    guard !bytes.isEmpty else { throw .emptyFile }
    // The bytes stay where they are until poppler and qpdf are done with them, so that none is copied.
    let outcome = bytes.withUnsafeBytes { buffer in
      Result { () throws(ReadingError) in
        do throws(ReadingError) {
          return try read(buffer, passwords: passwords, facts: facts, maxPages: maxPages, part, recognition)
        } catch {
          guard error == .damaged, let rebuilt = RebuiltFile(buffer).bytes else { throw error }
          do throws(ReadingError) {
            return try repaired(rebuilt, facts: facts, maxPages: maxPages, part, recognition)
          } catch {
            // A copy without pages says nothing of the file: what is wrong with that is its damage.
            throw error == .noPage ? .damaged : error
          }
        }
      }
    }
    return try outcome.get()
  }

  /// Reads a copy of a file that was made because the file itself cannot be read.
  private static func repaired(
    _ copy: [UInt8], facts: Bool, maxPages: Int, _ part: ClosedRange<Int>, _ recognition: PageRecognition?
  ) throws(ReadingError) -> PDFReading {
    let outcome = copy.withUnsafeBytes { bytes in
      Result { () throws(ReadingError) in
        try read(bytes, passwords: [], facts: facts, maxPages: maxPages, part, recognition, isCopy: true)
      }
    }
    var reading = try outcome.get()
    reading.isRepaired = true
    return reading
  }

  private static func read(
    _ bytes: UnsafeRawBufferPointer, passwords: [[UInt8]], facts: Bool, maxPages: Int,
    _ part: ClosedRange<Int>, _ recognition: PageRecognition?, isCopy: Bool = false
  ) throws(ReadingError) -> PDFReading {
    let complaints = PopplerComplaints()
    defer { complaints.end() }
    let file = try OpenFile(bytes, passwords: passwords)
    var objects = facts ? FileObjects(file.bytes, password: file.isLocked ? [] : file.password) : nil
    if let counted = objects?.recounted(from: file.document.pageCount) {
      if !isCopy { return try repaired(counted, facts: facts, maxPages: maxPages, part, recognition) }
    }
    let count = file.document.pageCount
    guard count > 0 else { throw .noPage }
    guard count <= maxPages else { throw .tooManyPages(count) }
    guard part.lowerBound <= count else { throw .pageNotThere(count) }
    var reading = PDFReading(pages: [])
    reading.forbidsCopying = file.forbidsCopying
    var signed = SignatureReading()
    if facts {
      if let plain = objects?.objects {
        reading.facts = plain.facts()
        reading.oddFacts = plain.oddFacts()
        (reading.isPortfolio, reading.hasXFA) = (plain.isPortfolio, plain.hasXFA)
        reading.attachedNames = objects?.attachedNames ?? []
        signed = SignatureReading(bytes, plain, file)
      }
      reading.facts.version = file.document.version
      if reading.facts.version == nil { reading.oddFacts.append("/source/pdf/version") }
      reading.facts.conformance = file.document.conformance
      reading.facts.encrypted = file.isLocked
    }
    reading.pageCount = count
    let onPages = reading.readPages(count, part, of: file, &objects, recognition, complaints)
    reading.isRepaired = complaints.count - onPages > 0 || objects?.isRepaired == true || file.isRepaired
    reading.take(signed)
    return reading
  }
}

extension PDFReading {
  /// Takes what the signatures say; pages that may not show what was signed are doubtful.
  private mutating func take(_ signed: SignatureReading) {
    signatures = signed.signatures
    signatureDoubts = signed.doubts
    for index in pages.indices where signed.changedPages?.contains(pages[index].number - 1) ?? true {
      Legibility.doubt(&pages[index])
    }
  }

  /// The document whose acts can be read; the caller knows the file's name, SHA-256 and size in bytes.
  public func document(file: String, sha256: String, bytes: Int) -> ReadDocument {
    let source = Source(
      file: file, sha256: sha256, bytes: bytes, pages: pageCount, text: text,
      pagesWithoutText: pagesWithoutText, pdf: facts, signatures: signatures)
    return ReadDocument(pages: pages, source: source, diagnostics: diagnostics)
  }
}
