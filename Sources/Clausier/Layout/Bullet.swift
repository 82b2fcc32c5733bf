/// The sign at the beginning of a list item.
enum Bullet {
  /// Whether a line begins with a bullet: a separate sign before words.
  static func opens(_ line: Line, on page: Page) -> Bool {
    guard line.words.count > 1, let word = line.words.first, word.count == 1 else { return false }
    let scalar = page.glyphs[word.glyphs.lowerBound].scalar
    // On a page that was read from its image, a sign before « Article » is more likely a speck.
    if page.method != .embedded, let next = line.words.dropFirst().first,
      page.says(PartWords.article, in: next)
    {
      return false
    }
    if isSign(scalar) || page.method != .embedded && isReadAsBullet(scalar) { return true }
    if scalar == "e", page.method != .embedded, let next = line.words.dropFirst().first {
      return page.glyphs[next.glyphs.lowerBound].scalar.properties.isUppercase
    }
    // Old word processors print the hollow bullet as a letter o of a typewriter face.
    guard scalar == "o", let next = line.words.dropFirst().first else { return false }
    return next.left - word.right > 0.7 * line.size
  }

  /// Whether recognition of an image reads a bullet as this sign, which begins no line in print.
  private static func isReadAsBullet(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "+" || scalar == "." || scalar == "_" || scalar == "°"
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2A, 0xB7, 0x2010...0x2015, 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2212, 0x2219: true
    case 0x25A0...0x25FF, 0x2713...0x2718, 0x2794...0x27BF, 0x2190...0x21FF, 0xE000...0xF8FF: true
    default: false
    }
  }
}

extension Page {
  /// Whether a word is this one, in letters of either size.
  fileprivate func says(_ text: StaticString, in word: Word) -> Bool {
    guard word.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { letters in
      zip(word.glyphs, letters).allSatisfy { glyphs[$0].scalar.value | 0x20 == UInt32($1) }
    }
  }
}
