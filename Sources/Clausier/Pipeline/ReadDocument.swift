/// A document that was read: its pages, what its records say about the file, and what the reading reported.
///
/// `PDFText` makes it of a PDF; ``acts(began:)`` gives its acts.
public struct ReadDocument: Sendable {
  /// The pages in the file's order, with their numbers from 1.
  public var pages: [Page]
  /// What its records say about the file; which act each is about is filled in later.
  public var source: Source
  /// What a reader should know about how the pages were read: about one of them, or about the file as a whole.
  public var diagnostics: [Diagnostic]

  /// Makes a document of pages that were read.
  public init(pages: [Page], source: Source, diagnostics: [Diagnostic] = []) {
    self.pages = pages
    self.source = source
    self.diagnostics = diagnostics
  }
}
