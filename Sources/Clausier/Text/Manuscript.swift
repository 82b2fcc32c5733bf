/// The tidy text of a document, with the way back from every byte to the page.
///
/// Paragraphs end with a line feed, list items begin with `- `, a table row is a line with tabs between its
/// cells. The body comes first, in reading order; footnotes and what is around the act follow.
public struct Manuscript: Sendable {
  /// The text in UTF-8, NFC.
  public let bytes: [UInt8]
  /// For each byte the glyph it comes from, counted over all pages; -1 for what the layout added.
  public let origins: [Int32]
  /// The blocks in the order of their bytes.
  public let blocks: [Block]
  /// The pages, turned so that their words are upright; places are given on the pages as displayed.
  public let pages: [Page]
  /// The number of glyphs on the pages before each page, to find a glyph's page.
  let firstGlyphs: [Int32]

  /// Makes a manuscript from what the layout found.
  public init(bytes: [UInt8], origins: [Int32], blocks: [Block], pages: [Page]) {
    self.bytes = bytes
    self.origins = origins
    self.blocks = blocks
    self.pages = pages
    var count: Int32 = 0
    var firsts: [Int32] = []
    firsts.reserveCapacity(pages.count)
    for page in pages {
      firsts.append(count)
      count += Int32(page.glyphs.count)
    }
    firstGlyphs = firsts
  }

  /// The text of a byte range.
  public func text(_ range: RawRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }
}
