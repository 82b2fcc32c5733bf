import Clausier

extension PlainFile {
  /// The marks that a reader left on the pages, with what they say.
  ///
  /// Not counted: links, fields, the small windows of other marks, attached files; words typed on the page and stamps,
  /// which are part of what the act shows.
  func comments(on pages: [PDFDictionary]) -> [FileTraits.Item] {
    pages.enumerated().flatMap { index, page in
      items(page["Annots"]).prefix(2_000).compactMap { object in
        let annotation = dictionary(object)
        guard let kind = name(annotation["Subtype"]), PlainFile.remarks.contains(kind) else { return nil }
        return FileTraits.Item(
          kind, text: text(annotation["Contents"]), page: index + 1, box: box(annotation["Rect"], on: page))
      }
    }
  }

  /// The kinds of annotations (ISO 32000, 12.5.6) by which readers remark on a page.
  private static let remarks: Set = [
    "Text", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret", "Ink", "Line", "Square", "Circle",
    "Polygon", "PolyLine", "Redact", "Sound",
  ]
}
