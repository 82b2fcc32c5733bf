/// Finds the order in which pages are read: rows, columns, tables, paragraphs, and what stands around the act.
public enum Layout {
  /// The tidy text of the pages.
  ///
  /// Linear in the number of glyphs, but for sorting the words of one page.
  public static func manuscript(of displayed: [Page]) -> Manuscript {
    let pages = displayed.map { $0.upright() }
    let words = pages.map { $0.words() }
    var sheets = pages.indices.map { index in
      PageRows(page: index, body: Line.rows(of: words[index], page: index))
    }
    Margins.separate(&sheets, pages: pages)
    var typography = Typography(of: sheets)
    typography.isExact = pages.allSatisfy { $0.method == .embedded }
    for index in sheets.indices {
      RuledTable.separate(&sheets[index], strokes: pages[index].strokes, typography)
      Footnotes.separate(&sheets[index], page: pages[index], bodySize: typography.bodySize)
    }
    var writer = ManuscriptWriter(pages: pages, words: words, typography: typography, sheets: sheets)
    var finder = RegionFinder(typography: typography)
    for sheet in sheets {
      writer.write(finder.regions(of: sheet.body, around: sheet.tables, on: pages[sheet.page]), of: sheet)
    }
    return writer.finish(asides: sheets)
  }
}
