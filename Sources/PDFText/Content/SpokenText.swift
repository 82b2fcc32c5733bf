import Clausier

/// Text that a file gives to be copied or read aloud in place of what it draws (`/ActualText`): nobody sees it on the page.
enum SpokenText {
  /// Whether a page's content gives such text with a figure in it; poppler leaves out what the content only names.
  static func hasFigures(_ content: [UInt8]) -> Bool {
    content.withUnsafeBytes { bytes in
      var start = 0
      while let found = bytes.firstOffset(of: "/ActualText", from: start) {
        start = found + 11
        var parser = ObjectParser(bytes.bindMemory(to: UInt8.self), at: start)
        if case .string(let text) = parser.object(), hasFigure(text) { return true }
      }
      return false
    }
  }

  /// The content with another name in the place of each, so that what it draws is read.
  static func removed(from content: [UInt8]) -> [UInt8] {
    var plain = content
    content.withUnsafeBytes { bytes in
      var start = 0
      while let found = bytes.firstOffset(of: "/ActualText", from: start) {
        start = found + 11
        plain[found + 1] = UInt8(ascii: "_")
      }
    }
    return plain
  }

  /// Makes the words with figures doubtful that are not among those which the page draws.
  static func doubt(_ page: inout Page, drawn: Page) {
    var known: [String: Int] = [:]
    for word in words(of: drawn) { known[text(of: word, drawn), default: 0] += 1 }
    for word in words(of: page) {
      let text = text(of: word, page)
      if let count = known[text], count > 0 {
        known[text] = count - 1
      } else {
        for index in word { page.glyphs[index].confidence = min(60, page.glyphs[index].confidence) }
      }
    }
  }

  private static func hasFigure(_ bytes: [UInt8]) -> Bool {
    DocumentText.text(bytes).unicodeScalars.contains { $0.properties.numericType != nil }
  }

  /// The runs of glyphs between blanks that have a figure.
  private static func words(of page: Page) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for index in 0...page.glyphs.count {
      guard
        index == page.glyphs.count || page.glyphs[index].scalar == " " || page.glyphs[index].scalar == "\n"
      else {
        continue
      }
      if page.glyphs[start..<index].contains(where: { $0.scalar.properties.numericType != nil }) {
        words.append(start..<index)
      }
      start = index + 1
    }
    return words
  }

  private static func text(of word: Range<Int>, _ page: Page) -> String {
    String(String.UnicodeScalarView(page.glyphs[word].map(\.scalar)))
  }
}
