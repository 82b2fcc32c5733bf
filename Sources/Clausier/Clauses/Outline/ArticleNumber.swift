/// The number of an article, an annex or a TITRE in its canonical form.
struct ArticleNumber {
  /// `1` for « 1er », « premier », « n° 1 »; « unique », « 3 bis », « 2-1 », « 4.1 » and « II » stay.
  var canonical: String
  /// The tokens it is printed with.
  var tokens: TokenRange
  /// The value of its first part, to compare the order; 0 for « unique » and similar words.
  var value: Int
  /// The value of its last part: 3 for « 4.3 ».
  var last: Int
  /// The number of its parts: 2 for « 4.3 ».
  var depth = 1
  /// Whether « bis » or a similar word follows.
  var hasSuffix = false
  /// Whether it is written in Roman numerals.
  var isRoman = false

  /// The most articles of an act; a larger number is a year, a text's or an amount.
  private static let mostArticles = 199
  /// The most numbered parts of an article.
  private static let mostParts = 99

  /// Reads a number at a token.
  static func read(_ tokens: Tokens, at position: Int, limit: Int) -> ArticleNumber? {
    var start = position
    if let sign = tokens.match(.numero, at: position, limit: limit) { start = sign.upperBound }
    guard start < limit else { return nil }
    switch tokens[start].kind {
    case .number: return digits(tokens, at: start, limit: limit)
    case .word: return spelled(tokens, at: start, limit: limit) ?? roman(tokens, at: start, limit: limit)
    default: return nil
    }
  }

  private static func digits(_ tokens: Tokens, at start: Int, limit: Int) -> ArticleNumber? {
    guard let value = tokens.integer(start), value > 0, value <= mostArticles else { return nil }
    var number = ArticleNumber(
      canonical: String(value), tokens: start..<start + 1, value: value, last: value)
    var position = start + 1
    if position < limit, let ordinal = tokens.match(.er, at: position, limit: limit),
      tokens[position].isGlued || !tokens.reads(position, "e")
    {
      position = ordinal.upperBound
    }
    while position + 1 < limit, tokens[position].isGlued, tokens[position + 1].isGlued,
      tokens.reads(position, "-") || tokens.reads(position, "."), let part = tokens.integer(position + 1),
      part <= mostParts
    {
      number.canonical += (tokens.reads(position, "-") ? "-" : ".") + String(part)
      number.last = part
      number.depth += 1
      position += 2
    }
    number.addSuffix(tokens, at: &position, limit: limit)
    number.tokens = start..<position
    return number
  }

  private static let latin: [(StaticString, String)] = [
    ("bis", "bis"), ("ter", "ter"), ("quater", "quater"), ("quinquies", "quinquies"),
    ("sexies", "sexies"), ("septies", "septies"), ("octies", "octies"), ("nonies", "nonies"),
    ("decies", "decies"),
  ]

  private mutating func addSuffix(_ tokens: Tokens, at position: inout Int, limit: Int) {
    guard position < limit, tokens[position].kind == .word else { return }
    for (word, suffix) in ArticleNumber.latin where tokens.reads(position, word) {
      canonical += " " + suffix
      hasSuffix = true
      position += 1
      return
    }
  }

  private static let words: [Phrase] = [
    Phrase("premier|premiere|1er"), Phrase("deux|deuxieme|second|seconde"), Phrase("trois|troisieme"),
    Phrase("quatre|quatrieme"),
    Phrase("cinq|cinquieme"), Phrase("six|sixieme"), Phrase("sept|septieme"), Phrase("huit|huitieme"),
    Phrase("neuf|neuvieme"), Phrase("dix|dixieme"),
    Phrase("onze|onzieme"), Phrase("douze|douzieme"), Phrase("treize|treizieme"),
    Phrase("quatorze|quatorzieme"), Phrase("quinze|quinzieme"),
    Phrase("seize|seizieme"),
  ]

  private static func spelled(_ tokens: Tokens, at start: Int, limit: Int) -> ArticleNumber? {
    if tokens.reads(start, "unique") || tokens.reads(start, "liminaire")
      || tokens.reads(start, "preliminaire")
    {
      return ArticleNumber(
        canonical: tokens.text(start..<start + 1).lowercased(), tokens: start..<start + 1, value: 0, last: 0)
    }
    for (index, phrase) in words.enumerated() {
      guard let match = tokens.match(phrase, at: start, limit: limit) else { continue }
      var number = ArticleNumber(
        canonical: String(index + 1), tokens: match, value: index + 1, last: index + 1)
      var position = match.upperBound
      number.addSuffix(tokens, at: &position, limit: limit)
      number.tokens = start..<position
      return number
    }
    return nil
  }

  /// « Article ii – », as small capitals come out, in front of a sign or at the line's end.
  static func smallRoman(_ tokens: Tokens, at position: Int, limit: Int) -> ArticleNumber? {
    guard position < limit, tokens[position].kind == .word,
      position + 1 == limit || HeadingLine.isSign(tokens, position + 1),
      let value = roman(tokens.folded[tokens.foldedRange(position)])
    else { return nil }
    let letters = String(decoding: tokens.folded[tokens.foldedRange(position)], as: UTF8.self).uppercased()
    var number = ArticleNumber(canonical: letters, tokens: position..<position + 1, value: value, last: value)
    number.isRoman = true
    return number
  }

  private static func roman(_ tokens: Tokens, at start: Int, limit: Int) -> ArticleNumber? {
    var folded = tokens.foldedRange(start)
    let ordinal = tokens.folded[folded].elementsEqual("ier".utf8)
    if ordinal { folded = folded.lowerBound..<folded.lowerBound + 1 }
    guard ordinal || tokens[start].marks.contains(.capitals), let value = roman(tokens.folded[folded]) else {
      return nil
    }
    var number = ArticleNumber(
      canonical: String(decoding: tokens.folded[folded], as: UTF8.self).uppercased(),
      tokens: start..<start + 1, value: value, last: value)
    number.isRoman = true
    var position = start + 1
    if position < limit, tokens[position].isGlued, tokens.reads(position, "er") { position += 1 }
    while position + 1 < limit, tokens[position].isGlued, tokens[position + 1].isGlued,
      tokens.reads(position, "-") || tokens.reads(position, "."), let part = tokens.integer(position + 1),
      part <= mostParts
    {
      number.canonical += (tokens.reads(position, "-") ? "-" : ".") + String(part)
      number.last = part
      number.depth += 1
      position += 2
    }
    number.addSuffix(tokens, at: &position, limit: limit)
    number.tokens = start..<position
    return number
  }

  private static let tens: [StaticString] = ["", "x", "xx", "xxx", "xl"]
  private static let ones: [StaticString] = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]

  /// The value of a numeral below L in its right form; « CIL » and « IIII » have none.
  private static func roman(_ letters: ArraySlice<UInt8>) -> Int? {
    guard letters.count <= 7, letters.allSatisfy({ "ivxl".utf8.contains($0) }) else { return nil }
    for (ten, head) in tens.enumerated() {
      for (one, tail) in ones.enumerated()
      where head.utf8CodeUnitCount + tail.utf8CodeUnitCount == letters.count && ten + one > 0 {
        let reads = head.withUTF8Buffer { head in
          tail.withUTF8Buffer { tail in
            letters.starts(with: head) && letters.dropFirst(head.count).elementsEqual(tail)
          }
        }
        if reads { return 10 * ten + one }
      }
    }
    return nil
  }
}

extension Phrase {
  fileprivate static let er = Phrase("er|re|ere|ier|ieme|eme|e")
}
