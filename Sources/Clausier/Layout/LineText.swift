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
      "FfAaÀà".unicodeScalars.contains(page.glyphs[Int(head.first)].scalar)
    else { return false }
    let text = folded(on: page, limit: 80)
    if text.starts(with: "fait a ".utf8) || text.starts(with: "fait le ".utf8)
      || text.starts(with: "fait en ".utf8)
    {
      return true
    }
    // Two such sayings may stand beside each other, one for each side.
    let first = words.prefix { $0.right <= (gaps(atLeast: 2).first?.left ?? .infinity) }
    return first.count <= 8 && text.starts(with: "a ".utf8) && text.contains(0x2C)
      && (text.suffix(3).elementsEqual(" le".utf8) || text.holds(" le "))
  }
}

extension [UInt8] {
  /// Whether the bytes of a short text stand somewhere in these.
  func holds(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { part in
      guard count >= part.count else { return false }
      return (0...(count - part.count)).contains { self[$0..<($0 + part.count)].elementsEqual(part) }
    }
  }
}

extension Unicode.Scalar {
  /// Appends the scalar in lower case without its accent; what is neither Latin nor ASCII in its UTF-8 form.
  func appendFolded(to bytes: inout [UInt8]) {
    switch value {
    case 0x41...0x5A: bytes.append(UInt8(value + 0x20))
    case 0...0x7F: bytes.append(UInt8(value))
    case 0xC0...0xC5, 0xE0...0xE5: bytes.append(0x61)
    case 0xC7, 0xE7: bytes.append(0x63)
    case 0xC8...0xCB, 0xE8...0xEB: bytes.append(0x65)
    case 0xCC...0xCF, 0xEC...0xEF: bytes.append(0x69)
    case 0xD2...0xD6, 0xF2...0xF6: bytes.append(0x6F)
    case 0xD9...0xDC, 0xF9...0xFC: bytes.append(0x75)
    case 0x152, 0x153: bytes += [0x6F, 0x65]
    case 0x2018, 0x2019: bytes.append(0x27)
    case 0xAD, 0x2010...0x2015: bytes.append(0x2D)
    default: bytes += Array(String(self).utf8)
    }
  }
}
