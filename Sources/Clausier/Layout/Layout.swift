/// Finds the order in which pages are read: rows, columns, tables, paragraphs, and what is around the act.
public enum Layout {
  /// The tidy text of the pages.
  ///
  /// Linear in the number of glyphs, except for sorting the words of one page.
  public static func manuscript(of displayed: [Page]) -> Manuscript {
    var pages = displayed.map { $0.upright().spellingEuros() }
    let words = pages.map { $0.words() }
    let numbers = LineNumbers.words(among: words, on: pages)
    let marks = Watermarks.words(among: words, on: pages)
    var sheets = pages.indices.flatMap {
      PageRows.leaves(ofPage: $0, words[$0], on: pages[$0], strays: numbers[$0].union(marks[$0]))
    }
    if sheets.count > pages.count { for index in sheets.indices { sheets[index].number = index + 1 } }
    for sheet in sheets { Overprint.doubt(&pages[sheet.page], sheet.body) }
    Margins.separate(&sheets, pages: pages)
    var typography = Typography(of: sheets)
    typography.isExact = pages.allSatisfy { $0.method == .embedded }
    for index in sheets.indices {
      let page = pages[sheets[index].page]
      RuledTable.separate(&sheets[index], strokes: sheets[index].strokes(of: page), typography)
      // The sizes of letters in images differ from page to page, so that a page is held against itself.
      let bodySize =
        page.method == .embedded ? typography.bodySize : Typography.bodySize(of: [sheets[index]])
      Footnotes.separate(&sheets[index], page: page, bodySize: bodySize)
      for block in sheets[index].turned.indices {
        sheets[index].turned[block].separateTables(on: page, typography)
      }
    }
    var writer = ManuscriptWriter(pages: pages, words: words, typography: typography, sheets: sheets)
    var finder = RegionFinder(typography: typography)
    for sheet in sheets { write(sheet, on: pages[sheet.page], &finder, &writer, typography) }
    return writer.finish(asides: sheets)
  }

  /// Writes a page; a block that is turned against its lines comes where it is between them.
  private static func write(
    _ sheet: PageRows, on page: Page, _ finder: inout RegionFinder, _ writer: inout ManuscriptWriter,
    _ typography: Typography
  ) {
    var rest = sheet
    for block in sheet.turned {
      let above = rest.cutOff(above: block.top)
      if !above.body.isEmpty || !above.tables.isEmpty {
        writer.write(finder.regions(of: above.body, around: above.tables, on: page), of: sheet)
      }
      var own = RegionFinder(typography: typography)
      writer.write(
        own.regions(of: block.sheet.body, around: block.sheet.tables, on: page), turned: block.sheet)
    }
    writer.write(finder.regions(of: rest.body, around: rest.tables, on: page), of: sheet)
  }
}
