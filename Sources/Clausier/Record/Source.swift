/// The file that a record was read from.
public struct Source: Sendable, Equatable {
  /// The path as the user gave it; below a folder given, that folder as given and the path under it; see ``PathText``.
  public var file: String
  /// The SHA-256 of the file's bytes, 64 hexadecimal digits in lower case.
  public var sha256: String
  /// The file's size, in bytes.
  public var bytes: Int
  /// The number of pages of the file.
  public var pages: Int
  /// Which act of the file the record is about.
  public var act: SourceAct
  /// Where the text comes from.
  public var text: TextOrigin
  /// The pages, from 1, whose words could not be read.
  public var pagesWithoutText: [Int]
  /// What the file says about itself.
  public var pdf: PDFFacts
  /// The file's electronic signatures, in the file's order.
  public var signatures: [ElectronicSignature]

  /// Makes a source; `act` covers all pages unless given.
  public init(
    file: String, sha256: String, bytes: Int, pages: Int, act: SourceAct? = nil,
    text: TextOrigin = .embedded, pagesWithoutText: [Int] = [], pdf: PDFFacts = PDFFacts(),
    signatures: [ElectronicSignature] = []
  ) {
    self.file = file
    self.sha256 = sha256
    self.bytes = bytes
    self.pages = pages
    self.act = act ?? SourceAct(firstPage: min(1, pages), lastPage: pages)
    self.text = text
    self.pagesWithoutText = pagesWithoutText
    self.pdf = pdf
    self.signatures = signatures
  }
}

extension Source: RecordObject {
  static var blank: Source { Source(file: "", sha256: "", bytes: 0, pages: 0) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("file", &file)
    coder.member("sha256", &sha256)
    coder.member("bytes", &bytes)
    coder.member("pages", &pages)
    coder.member("act", &act)
    coder.member("text", &text)
    coder.line("pagesWithoutText", &pagesWithoutText)
    coder.member("pdf", &pdf)
    coder.member("signatures", &signatures)
  }
}
