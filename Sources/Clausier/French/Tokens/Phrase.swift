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
  private let limit: Int

  /// Prepares to read tokens up to a limit; the pattern must outlive the value.
  ///
  /// The tokens are handed to each call: to keep them here would count references for every phrase asked for.
  init(_ pattern: UnsafeBufferPointer<UInt8>, limit: Int) {
    self.pattern = pattern
    self.limit = limit
  }

  /// The whole pattern, with all its alternatives.
  var whole: Range<Int> { 0..<pattern.count }

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

  /// The place after the first that fits of several alternatives.
  func alternatives(_ part: Range<Int>, at place: Int, in tokens: Tokens) -> Int? {
    let letters = place < limit ? tokens.foldedRange(place) : 0..<0
    let first = letters.isEmpty ? 0 : tokens.folded[letters.lowerBound]
    var start = part.lowerBound
    while true {
      // Most alternatives begin with another letter than the token.
      if mayBegin(start..<part.upperBound, with: first),
        let end = sequence(start..<part.upperBound, at: place, in: tokens)
      {
        return end
      }
      start = border(from: start, to: part.upperBound) + 1
      guard start <= part.upperBound else { return nil }
    }
  }

  /// Whether the first alternative of a part can begin with a token of a first folded byte.
  private func mayBegin(_ part: Range<Int>, with first: UInt8) -> Bool {
    var index = part.lowerBound
    while index < part.upperBound, pattern[index] == 0x20 { index += 1 }
    guard index < part.upperBound else { return true }
    let byte = pattern[index]
    return byte == first || byte == UInt8(ascii: "|") || Phrase.isOpen(byte)
  }

  /// Whether a part that begins with a sign of the language may begin with any token.
  private static func isOpen(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }

  /// The place of the next `|` of the same depth, or the end.
  private func border(from start: Int, to end: Int) -> Int {
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

  /// The place after the first alternative of a part.
  func sequence(_ part: Range<Int>, at place: Int, in tokens: Tokens) -> Int? {
    var index = part.lowerBound
    var place = place
    while index < part.upperBound {
      let byte = pattern[index]
      switch byte {
      case 0x20: index += 1
      case UInt8(ascii: "|"): return place
      case UInt8(ascii: "["):
        let close = closing(index, in: part)
        place = alternatives(index + 1..<close, at: place, in: tokens) ?? place
        index = close + 1
      case UInt8(ascii: "{"):
        let close = closing(index, in: part)
        guard let end = alternatives(index + 1..<close, at: place, in: tokens) else { return nil }
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
          isLetter(byte)
          ? word(index..<part.upperBound, at: place, in: tokens)
          : sign(index..<part.upperBound, at: place, in: tokens)
        guard let advanced else { return nil }
        (index, place) = advanced
      }
    }
    return place
  }

  private func word(_ part: Range<Int>, at place: Int, in tokens: Tokens) -> (index: Int, place: Int)? {
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
        letter = skip(index + 1..<close, from: letter, to: range.upperBound, in: tokens)
        index = min(close + 1, part.upperBound)
      } else {
        break
      }
    }
    guard letter == range.upperBound else { return nil }
    return (index, optional ? afterEndings(place + 1, in: tokens) : place + 1)
  }

  /// The letter after one of several groups of letters; the same letter where none stands.
  private func skip(_ groups: Range<Int>, from letter: Int, to end: Int, in tokens: Tokens) -> Int {
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
  private func afterEndings(_ place: Int, in tokens: Tokens) -> Int {
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

  private func sign(_ part: Range<Int>, at place: Int, in tokens: Tokens) -> (index: Int, place: Int)? {
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

  private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
}
