extension Line {
  /// The words in lower case without accents, one space between them: enough to tell lines apart by wording.
  func folded(on page: Page, limit: Int = 200) -> [UInt8] {
    var bytes: [UInt8] = []
    for word in words {
      if !bytes.isEmpty { bytes.append(0x20) }
      for index in word.glyphs { page.glyphs[index].scalar.appendFolded(to: &bytes) }
      if bytes.count >= limit { break }
    }
    return bytes
  }

  /// Whether the line begins with a word, given in lower case without accents.
  func begins(_ word: StaticString, on page: Page) -> Bool {
    guard let head = words.first, head.count >= word.utf8CodeUnitCount else { return false }
    var bytes: [UInt8] = []
    for index in head.glyphs { page.glyphs[index].scalar.appendFolded(to: &bytes) }
    return word.withUTF8Buffer { bytes.starts(with: $0) }
  }

  /// Whether the line says where and when the act was made: « Fait à Paris, le … », « À Lyon, le … ».
  func closes(_ page: Page) -> Bool {
    guard words.count >= 2, let head = words.first, head.count <= 4,
      ActClosing.initials.contains(page.glyphs[Int(head.first)].scalar)
    else { return false }
    let text = folded(on: page, limit: 80)
    if ActClosing.saysMade(text) { return true }
    // Two such phrases may be beside each other, one for each side.
    let first = words.prefix { $0.right <= (gaps(atLeast: 2).first?.left ?? .infinity) }
    return first.count <= 8 && ActClosing.saysPlaceAndDay(text)
  }

  /// Whether the line begins as a part of an act does, so that it begins a paragraph also where no space
  /// separates it from the one above.
  func opensPart(_ page: Page) -> Bool {
    guard let head = words.first, head.count <= 14, page.glyphs[Int(head.first)].scalar.isCapital else {
      return false
    }
    return PartOpening.opens(folded(on: page, limit: 40))
  }

  /// Whether the line says « et » between two parties, and nothing else.
  func isLinkAlone(_ page: Page) -> Bool {
    guard words.count <= 2, let head = words.first, head.count <= 3 else { return false }
    return PartOpening.isLinkAlone(folded(on: page, limit: 8))
  }

  /// Whether a paragraph may end with the line: it ends in a stop, a colon, a semicolon or a comma.
  func mayEndParagraph(_ page: Page) -> Bool {
    guard let end = words.last.flatMap({ page.glyphs[$0.glyphs].last?.scalar }) else { return false }
    return end == "." || end == ":" || end == ";" || end == ","
  }
}

extension Unicode.Scalar {
}
