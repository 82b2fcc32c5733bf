import Batch
import Clausier
import PDFText

/// Products that show the pages of acts.
extension ProductMaker {
  /// The pages of an act among those that were read of its file; none where the product does not ask for them.
  func shownPages(of act: SourceAct, among pages: [Page], of bytes: [UInt8]) -> [ShownPage] {
    guard let need = product.pages else { return [] }
    let own = pages.filter { $0.number >= act.firstPage && $0.number <= act.lastPage }
    guard let resolution = need.resolution else { return own.map { ShownPage($0) } }
    return PagePictures.shown(own, of: bytes, passwords: passwords, resolution: resolution)
  }

  /// The pages of the act that a record is of, from its file if that was opened and has the same bytes.
  func shownPages(of source: Source, in subject: OpenedFile?) -> [ShownPage] {
    guard product.pages?.resolution != nil, source.act.firstPage > 0,
      source.act.firstPage <= source.act.lastPage,
      let bytes = try? subject?.bytes(), SHA256.hexadecimal(of: bytes) == source.sha256
    else { return [] }
    let reading = try? PDFReading.read(
      bytes: bytes, passwords: passwords, facts: false, maxPages: maxPages,
      part: source.act.firstPage...source.act.lastPage)
    return reading.map { shownPages(of: source.act, among: $0.pages, of: bytes) } ?? []
  }
}
