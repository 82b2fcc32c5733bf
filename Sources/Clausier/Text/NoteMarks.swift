/// The marks that call a footnote: raised small digits behind a word, left out of the text.
struct NoteMarks {
  /// The marks of the notes found on the pages.
  private var marks: Set<String> = []

  init(of sheets: [PageRows], pages: [Page]) {
    for sheet in sheets {
      for note in sheet.footnotes {
        guard let line = note.first, let mark = Footnotes.mark(of: line, on: pages[sheet.page]) else { continue }
        marks.insert(text(of: mark, on: pages[sheet.page]))
      }
    }
  }

  /// The glyphs of a word without the mark of a note behind it.
  func trimmed(_ word: Word, in line: Line, on page: Page) -> Range<Int> {
    let glyphs = word.glyphs
    guard !marks.isEmpty, let end = glyphs.last else { return glyphs }
    var start = end + 1
    while start > glyphs.lowerBound, end - start < 3, page.glyphs[start - 1].scalar.isNoteMark,
      page.isRaised(start - 1, in: line)
    {
      start -= 1
    }
    guard start <= end, marks.contains(text(of: start..<(end + 1), on: page)) else { return glyphs }
    return glyphs.lowerBound..<start
  }

  private func text(of glyphs: Range<Int>, on page: Page) -> String {
    var view = String.UnicodeScalarView()
    for index in glyphs { view.append(page.glyphs[index].scalar.asDigit) }
    return String(view)
  }
}

extension Page {
  /// Whether a glyph is smaller than its line and stands above the line's foot.
  fileprivate func isRaised(_ glyph: Int, in line: Line) -> Bool {
    if glyphs[glyph].scalar.value > 0x7F { return true }
    let size = size(of: glyph)
    return size > 0 && size < 0.85 * line.size && glyphs[glyph].bottom < line.bottom - 0.08 * line.size
  }
}

extension Unicode.Scalar {
  /// A raised digit as the digit.
  fileprivate var asDigit: Unicode.Scalar {
    switch self {
    case "¹": "1"
    case "²": "2"
    case "³": "3"
    default: self
    }
  }
}
