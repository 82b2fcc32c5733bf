import Clausier

extension PlainFile {
  /// The marks that a reader left on the pages, with what they say.
  ///
  /// Not counted: links, fields, the small windows of other marks, attached files; words typed on the page and stamps,
  /// which are part of what the act shows.
  func comments(on pages: [PDFDictionary]) -> [FileTraits.Item] {
    var found: [FileTraits.Item] = []
    for (index, page) in pages.enumerated() {
      for annotation in items(page["Annots"]).lazy.map({ self.dictionary($0) })
      where found.count < PlainFile.most {
        guard let kind = name(annotation["Subtype"]), PlainFile.remarks.contains(kind) else { continue }
        found.append(
          FileTraits.Item(
            kind, text: text(annotation["Contents"]), page: index + 1, box: box(annotation["Rect"], on: page))
        )
      }
    }
    return found
  }

  /// The most marks that are kept: more say nothing more.
  private static let most = 1_000

  /// The kinds of annotations (ISO 32000, 12.5.6) by which readers remark on a page.
  private static let remarks: Set = [
    "Text", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret", "Ink", "Line", "Square", "Circle",
    "Polygon", "PolyLine", "Redact", "Sound",
  ]
}
