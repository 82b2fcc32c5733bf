import Clausier

/// Tells pages whose characters are not letters of a text: fonts without a map to letters give codes instead.
enum Legibility {
  /// Whether the page's characters make no words of a language written in Latin letters.
  ///
  /// In French, English and related languages three fifths of all letters are among eight; of the codes of a
  /// font, a fifth.
  static func isGarbled(_ page: Page) -> Bool {
    guard page.method == .embedded else { return false }
    var (letters, common, signs) = (0, 0, 0)
    for glyph in page.glyphs {
      switch glyph.scalar.value {
      case 0x41...0x5A, 0x61...0x7A:
        letters += 1
        if Legibility.isCommon(glyph.scalar.value | 0x20) { common += 1 }
      case 0xC0...0x24F: letters += 1
      case 0xE000...0xF8FF, 0xFFFD, 0x1...0x8, 0xE...0x1F: signs += 1
      default: break
      }
    }
    // Tables of codes have few letters.
    guard letters > 120 else { return signs > 200 && signs > 4 * letters }
    return 100 * common < 36 * letters || signs > letters
  }

  /// The other pages whose words are all in the faces of pages without sense: few words do not tell.
  static func pages(of pages: [Page], withFacesOf garbled: [Int], without missing: [Int]) -> [Int] {
    guard !garbled.isEmpty else { return [] }
    let faces = Set(garbled.flatMap { pages[$0 - 1].faces.map(\.name) })
    return pages.map(\.number).filter { number in
      let page = pages[number - 1]
      return !garbled.contains(number) && !missing.contains(number) && !page.faces.isEmpty
        && page.faces.allSatisfy { faces.contains($0.name) }
    }
  }

  /// Whether a small letter is one of the eight most frequent in a text.
  private static func isCommon(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6E, 0x72, 0x73, 0x74, 0x75: true
    default: false
    }
  }

  /// Makes all characters of a page doubtful; `most` is how sure they may still be, in hundredths.
  static func doubt(_ page: inout Page, most: UInt8 = 60) {
    for index in page.glyphs.indices {
      page.glyphs[index].confidence = min(most, page.glyphs[index].confidence)
    }
  }

  /// Makes the characters doubtful that stand close beside ink which was not read: they may be what is left of a word,
  /// or of a number.
  static func doubtRests(of page: inout Page) {
    let boxes = page.unread
    guard !boxes.isEmpty else { return }
    for index in page.glyphs.indices where !page.glyphs[index].scalar.properties.isWhitespace {
      let glyph = page.glyphs[index]
      let (height, middle) = (Double(glyph.bottom - glyph.top), Double(glyph.top + glyph.bottom) / 2)
      guard
        boxes.contains(where: { box in
          box.y < middle && middle < box.y + box.height && Double(glyph.left) < box.x + box.width + 2 * height
            && Double(glyph.right) > box.x - 2 * height
        })
      else { continue }
      page.glyphs[index].confidence = min(60, page.glyphs[index].confidence)
    }
  }

  /// Makes the figures doubtful that are in some fonts, given by their names in the file.
  static func doubtFigures(of page: inout Page, in fonts: Set<String>) {
    let names = Set(fonts.map { Page.Face(fontNamed: $0, size: 0).name })
    let faces = page.faces.map { names.contains($0.name) }
    for index in page.glyphs.indices where page.glyphs[index].scalar.properties.numericType != nil {
      guard faces.indices.contains(Int(page.glyphs[index].face)), faces[Int(page.glyphs[index].face)] else {
        continue
      }
      page.glyphs[index].confidence = min(60, page.glyphs[index].confidence)
    }
  }

  /// The characters for private use that are in words or numbers, by their indices: amounts and codes may
  /// lack a part. Single ones are bullets and other signs.
  static func unknownSigns(of page: Page) -> [Int] {
    let glyphs = page.glyphs
    return glyphs.indices.filter { index in
      guard glyphs[index].isPrivate else { return false }
      let (before, after) = (glyphs[..<index].last, glyphs[index...].dropFirst().first)
      if before?.isPrivate == true || before?.isFigure == true || after?.isPrivate == true { return true }
      return glyphs[..<index].dropLast().last?.isFigure == true && before?.scalar == " "
    }
  }

  /// Gives figures that a font codes for private use their meaning, and marks them as doubtful: a font that
  /// draws 0 at U+F030 has its signs where ASCII has them. A single sign is not a figure.
  static func readCodedFigures(of page: inout Page) {
    var last = false
    for index in page.glyphs.indices {
      guard page.glyphs[index].isCodedFigure else {
        last = false
        continue
      }
      let next = page.glyphs.indices.contains(index + 1) && page.glyphs[index + 1].isCodedFigure
      if last || next, let scalar = Unicode.Scalar(page.glyphs[index].scalar.value - 0xF000) {
        page.glyphs[index].scalar = scalar
        page.glyphs[index].confidence = 60
      }
      last = true
    }
  }
}

extension Glyph {
  /// Whether it is a character for private use.
  fileprivate var isPrivate: Bool { (0xE000...0xF8FF).contains(scalar.value) }

  /// Whether it is a digit that a font of signs codes for private use.
  fileprivate var isCodedFigure: Bool { (0xF030...0xF039).contains(scalar.value) }

  /// Whether it is a digit.
  fileprivate var isFigure: Bool { (0x30...0x39).contains(scalar.value) }
}
