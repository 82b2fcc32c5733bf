/// How the words of a phrase are compared with tokens.
///
/// A phrase is written folded: lower case, no accents, `'`, `-` and `"` for all their kin. The text may have any
/// space, or none, between its parts, but no line feed and no tab.
///
/// | written | reads |
/// |---|---|
/// | `il a ete convenu` | the words in a row, in any case, with or without accents |
/// | `ci-apres` | « ci-après », « ci – après », « ci après »: a hyphen may be missing |
/// | `l'article` | « l'article », « l’ article » |
/// | `denomme(e)(s)` | letters that may be missing; also « dénommé(e)(s) », « dénommé·e·s » as printed |
/// | `delegat(aire\|ion)` | one of several letter groups, or none of them |
/// | `il a [donc] ete` | words that may be missing |
/// | `{il est\|il a ete} convenu` | one of several |
/// | `arrete\|arrete ministeriel` | one of several, at the top |
/// | `article #` | `#` is any run of digits |
/// | `monsieur _` | `_` is any one word |
/// | `n°`, `« ; »` … | every other sign is itself; `(` and `)` are where they stand apart: `( ci-apres` |
///
/// Of several, the first that fits is taken, and what may be missing is taken where it stands; the match never
/// goes back, so write the longer reading first. Nothing is allocated.
struct Phrase {
  private let pattern: UnsafeBufferPointer<UInt8>
  private let tokens: Tokens
  private let limit: Int

  /// Prepares to read tokens up to a limit; the pattern must outlive the value.
  init(_ pattern: UnsafeBufferPointer<UInt8>, tokens: Tokens, limit: Int) {
    self.pattern = pattern
    self.tokens = tokens
    self.limit = limit
  }

  /// Calls back with each top-level alternative.
  func eachAlternative(_ body: (Range<Int>) -> Void) {
    var start = 0
    while true {
      let stop = border(from: start, to: pattern.count)
      body(start..<stop)
      guard stop < pattern.count else { return }
      start = stop + 1
    }
  }

  /// The bucket of the tokens that an alternative can begin with; `nil` where its beginning is not fixed.
  func bucket(of part: Range<Int>) -> Int? {
    var start = part.lowerBound
    while start < part.upperBound, pattern[start] == 0x20 { start += 1 }
    guard start < part.upperBound else { return nil }
    let first = pattern[start]
    guard !Phrase.isOpen(first) else { return nil }
    guard isLetter(first) else { return TokenIndex.bucket(first, 0) }
    guard start + 1 < part.upperBound else { return TokenIndex.bucket(first, 0) }
    let second = pattern[start + 1]
    if second == UInt8(ascii: "(") { return nil }
    return TokenIndex.bucket(first, isLetter(second) || second == 0x27 ? second : 0)
  }

  /// The place after an alternative of the pattern, or after the first that fits of several.
  func alternatives(_ part: Range<Int>, at place: Int) -> Int? {
    var start = part.lowerBound
    while true {
      let stop = border(from: start, to: part.upperBound)
      if let end = sequence(start..<stop, at: place) { return end }
      guard stop < part.upperBound else { return nil }
      start = stop + 1
    }
  }

  /// Where the first top-level alternative begins that a token with a first folded byte can stand for.
  static func alternative(
    of pattern: UnsafeBufferPointer<UInt8>, from start: Int, beginningWith first: UInt8
  ) -> Int? {
    var start = start
    while true {
      var index = start
      while index < pattern.count, pattern[index] == 0x20 { index += 1 }
      guard index < pattern.count else { return nil }
      if pattern[index] == first || isOpen(pattern[index]) { return start }
      start = border(of: pattern, from: start, to: pattern.count) + 1
    }
  }

  /// Whether a part that begins with a sign of the language may begin with any token.
  private static func isOpen(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private func border(from start: Int, to end: Int) -> Int {
    Phrase.border(of: pattern, from: start, to: end)
  }

  /// The place of the next `|` of the same depth, or the end.
  private static func border(of pattern: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var depth = 0
    for index in start..<end {
      let byte = pattern[index]
      if isLetter(byte) || byte == 0x20 { continue }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "("):
        if index > start, isLetter(pattern[index - 1]) || pattern[index - 1] == 0x29 { depth += 1 }
      case UInt8(ascii: ")"): if depth > 0 { depth -= 1 }
      case UInt8(ascii: "|"): if depth == 0 { return index }
      default: break
      }
    }
    return end
  }

  private func sequence(_ part: Range<Int>, at place: Int) -> Int? {
    var index = part.lowerBound
    var place = place
    while index < part.upperBound {
      let byte = pattern[index]
      switch byte {
      case 0x20: index += 1
      case UInt8(ascii: "["):
        let close = closing(index, in: part)
        place = alternatives(index + 1..<close, at: place) ?? place
        index = close + 1
      case UInt8(ascii: "{"):
        let close = closing(index, in: part)
        guard let end = alternatives(index + 1..<close, at: place) else { return nil }
        place = end
        index = close + 1
      case UInt8(ascii: "-"):
        index += 1
        if place < limit, tokens.reads(place, "-") { place += 1 }
      case UInt8(ascii: "#"):
        guard place < limit, tokens[place].kind == .number else { return nil }
        place += 1
        index += 1
      case UInt8(ascii: "_"):
        guard place < limit, tokens[place].kind == .word else { return nil }
        place += 1
        index += 1
      default:
        guard place < limit else { return nil }
        let advanced: (index: Int, place: Int)? =
          isLetter(byte) ? word(index..<part.upperBound, at: place) : sign(index..<part.upperBound, at: place)
        guard let advanced else { return nil }
        (index, place) = advanced
      }
    }
    return place
  }

  private func word(_ part: Range<Int>, at place: Int) -> (index: Int, place: Int)? {
    guard tokens[place].kind == .word else { return nil }
    let range = tokens.foldedRange(place)
    var index = part.lowerBound
    var letter = range.lowerBound
    var optional = false
    reading: while index < part.upperBound {
      let byte = pattern[index]
      if isLetter(byte) || byte == 0x27 {
        guard letter < range.upperBound, tokens.folded[letter] == byte else { return nil }
        letter += 1
        index += 1
        if byte == 0x27 { break reading }
      } else if byte == UInt8(ascii: "(") {
        optional = true
        var close = index
        while close < part.upperBound, pattern[close] != UInt8(ascii: ")") { close += 1 }
        letter = skip(index + 1..<close, from: letter, to: range.upperBound)
        index = min(close + 1, part.upperBound)
      } else {
        break
      }
    }
    guard letter == range.upperBound else { return nil }
    return (index, optional ? afterEndings(place + 1) : place + 1)
  }

  /// The letter after one of several groups of letters; the same letter where none stands.
  private func skip(_ groups: Range<Int>, from letter: Int, to end: Int) -> Int {
    var start = groups.lowerBound
    while start < groups.upperBound {
      var stop = start
      while stop < groups.upperBound, pattern[stop] != UInt8(ascii: "|") { stop += 1 }
      var at = letter
      var index = start
      while index < stop, at < end, tokens.folded[at] == pattern[index] {
        at += 1
        index += 1
      }
      if index == stop { return at }
      start = stop + 1
    }
    return letter
  }

  /// The place after printed endings: « (e)(s) », « ·e·s », « .e ».
  private func afterEndings(_ place: Int) -> Int {
    var place = place
    while place + 1 < limit, tokens[place].kind == .symbol, tokens[place].isGlued, tokens[place + 1].isGlued,
      tokens.reads(place + 1, "e") || tokens.reads(place + 1, "s") || tokens.reads(place + 1, "es")
        || tokens.reads(place + 1, "ne")
    {
      if tokens.reads(place, "(") {
        guard place + 2 < limit, tokens.reads(place + 2, ")") else { return place }
        place += 3
        if place < limit, tokens[place].isGlued, tokens.reads(place, "s") { place += 1 }
      } else if tokens.reads(place, ".") || tokens.reads(place, "·") || tokens.reads(place, "-") {
        place += 2
      } else {
        return place
      }
    }
    return place
  }

  private func sign(_ part: Range<Int>, at place: Int) -> (index: Int, place: Int)? {
    let range = tokens.foldedRange(place)
    guard part.lowerBound + range.count <= part.upperBound, !range.isEmpty else { return nil }
    for offset in 0..<range.count
    where tokens.folded[range.lowerBound + offset] != pattern[part.lowerBound + offset] {
      return nil
    }
    return (part.lowerBound + range.count, place + 1)
  }

  private func closing(_ open: Int, in part: Range<Int>) -> Int {
    var depth = 0
    for index in open..<part.upperBound {
      switch pattern[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return part.upperBound
  }

  private func isLetter(_ byte: UInt8) -> Bool { Phrase.isLetter(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
}
