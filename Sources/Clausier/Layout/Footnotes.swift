/// Finds the notes at the foot of a page.
enum Footnotes {
  /// Moves the rows of the notes from `body` to `footnotes`.
  ///
  /// Notes are at the foot, in smaller type than the text or after a raised mark, and each begins with its
  /// mark.
  static func separate(_ sheet: inout PageRows, page: Page, bodySize: Float) {
    var start = sheet.body.count
    while start > 0, sheet.body[start - 1].size <= 0.93 * bodySize { start -= 1 }
    let small = sheet.body[start...].firstIndex { mark(of: $0, on: page) != nil }
    let first = small ?? sheet.body.indices.suffix(12).first { isNoteAtFoot(sheet.body[$0], sheet, page) }
    if let first { take(first..<sheet.body.count, from: &sheet, page) }
    separateHigherUp(&sheet, page, bodySize: bodySize)
  }

  /// Moves notes above the text's end, as those below a table: small rows that begin after a raised mark.
  private static func separateHigherUp(_ sheet: inout PageRows, _ page: Page, bodySize: Float) {
    var index = sheet.body.count - 1
    while index >= 0 {
      defer { index -= 1 }
      guard sheet.body[index].size <= 0.93 * bodySize, hasRaisedMark(sheet.body[index], page) else {
        continue
      }
      let block = sheet.body[index...].prefix { $0.size <= 0.93 * bodySize }
      take(block.indices, from: &sheet, page)
    }
  }

  private static func take(_ rows: Range<Int>, from sheet: inout PageRows, _ page: Page) {
    var notes: [[Line]] = []
    for line in sheet.body[rows] {
      if mark(of: line, on: page) != nil || notes.isEmpty {
        notes.append([line])
      } else {
        notes[notes.count - 1].append(line)
      }
    }
    sheet.footnotes.insert(contentsOf: notes, at: 0)
    sheet.body.removeSubrange(rows)
  }

  /// Whether a row begins with a raised mark and all that follows it on the page is of its type, and no part of the
  /// act begins there.
  private static func isNoteAtFoot(_ line: Line, _ sheet: PageRows, _ page: Page) -> Bool {
    guard hasRaisedMark(line, page) else { return false }
    return sheet.body.drop { $0.middle <= line.middle }.allSatisfy {
      $0.size < 1.05 * line.size && !$0.bold && !$0.opensPart(page) && !$0.closes(page)
    }
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
