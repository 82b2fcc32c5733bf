/// The marks that call a footnote: raised small digits after a word, left out of the text.
struct NoteMarks {
  /// The marks of the notes found on the pages.
  private var marks: Set<String> = []

  init(of sheets: [PageRows], pages: [Page]) {
    for sheet in sheets {
      for note in sheet.footnotes {
        guard let line = note.first, let mark = Footnotes.mark(of: line, on: pages[sheet.page])
        else { continue }
        marks.insert(text(of: mark, on: pages[sheet.page]))
      }
    }
  }

  /// Where in a word the mark of a note is; empty where there is none.
  func mark(in word: Word, of line: Line, on page: Page) -> Range<Int> {
    let glyphs = word.glyphs
    let none = glyphs.upperBound..<glyphs.upperBound
    guard !marks.isEmpty,
      let start = glyphs.first(where: { page.glyphs[$0].scalar.isNoteMark && page.isRaised($0, in: line) })
    else { return none }
    var end = start + 1
    while end < glyphs.upperBound, page.glyphs[end].scalar.isNoteMark, page.isRaised(end, in: line) {
      end += 1
    }
    return marks.contains(text(of: start..<end, on: page)) ? start..<end : none
  }

  private func text(of glyphs: Range<Int>, on page: Page) -> String {
    var view = String.UnicodeScalarView()
    for index in glyphs { view.append(page.glyphs[index].scalar.asDigit) }
    return String(view)
  }
}

extension Page {
  /// Whether a glyph is smaller than its line and is above the line's foot.
  fileprivate func isRaised(_ glyph: Int, in line: Line) -> Bool {
    if glyphs[glyph].scalar.value > 0x7F { return true }
    let size = size(of: glyph)
    return size > 0 && size < 0.9 * line.size && glyphs[glyph].bottom < line.bottom - 0.08 * line.size
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
