/// Finds the notes at the foot of a page.
enum Footnotes {
  /// Moves the rows of the notes from `body` to `footnotes`.
  ///
  /// Notes stand at the foot, in smaller type than the text or behind a raised mark, and each begins with its
  /// mark.
  static func separate(_ sheet: inout PageRows, page: Page, bodySize: Float) {
    var start = sheet.body.count
    while start > 0, sheet.body[start - 1].size <= 0.93 * bodySize { start -= 1 }
    let small = sheet.body[start...].firstIndex { mark(of: $0, on: page) != nil }
    let raised = sheet.body.indices.suffix(12).first { hasRaisedMark(sheet.body[$0], page) }
    guard let first = small ?? raised else { return }
    for line in sheet.body[first...] {
      if mark(of: line, on: page) != nil || sheet.footnotes.isEmpty {
        sheet.footnotes.append([line])
      } else {
        sheet.footnotes[sheet.footnotes.count - 1].append(line)
      }
    }
    sheet.body.removeSubrange(first...)
  }

  /// The number of glyphs of the mark a line begins with: « 1 », « 1. », « (1) », « * »; `nil` without one.
  static func mark(of line: Line, on page: Page) -> Range<Int>? {
    guard let word = line.words.first, line.words.count > 1 || word.count > 2 else { return nil }
    var end = word.glyphs.lowerBound
    var open = end
    if page.glyphs[end].scalar == "(" || page.glyphs[end].scalar == "[" {
      end += 1
      open = end
    }
    while end < word.glyphs.upperBound, end - open < 3, page.glyphs[end].scalar.isNoteMark { end += 1 }
    guard end > open else { return nil }
    let isWhole = end == word.glyphs.upperBound || !page.glyphs[end].scalar.isLetterOrDigit
    let changesFace =
      end < word.glyphs.upperBound && page.glyphs[end].face != page.glyphs[open].face
    return isWhole || changesFace ? open..<end : nil
  }

  private static func hasRaisedMark(_ line: Line, _ page: Page) -> Bool {
    guard let mark = mark(of: line, on: page), page.glyphs[mark.lowerBound].scalar.isLetterOrDigit
    else { return false }
    let size = page.size(of: mark.lowerBound)
    return size < 0.8 * line.size && page.glyphs[mark.lowerBound].bottom < line.bottom - 0.1 * line.size
  }
}

extension Page {
  /// The type size of a glyph, in points; 0 when unknown.
  func size(of glyph: Int) -> Float {
    let face = Int(glyphs[glyph].face)
    return face < faces.count ? faces[face].size : 0
  }
}

extension Unicode.Scalar {
  /// Whether the scalar can mark a note.
  var isNoteMark: Bool {
    isDigit || self == "*" || self == "†" || self == "¹" || self == "²" || self == "³"
  }
}
