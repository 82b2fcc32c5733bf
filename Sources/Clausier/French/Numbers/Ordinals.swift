/// Ordinals in figures: « 1er », « 2e », « 2ème », « IIe ».
enum Ordinals {
  /// Whether a word is what follows the figures of an ordinal.
  static func isSuffix(_ tokens: Tokens, _ position: Int) -> Bool {
    let range = tokens.foldedRange(position)
    guard tokens[position].kind == .word, range.count <= 5 else { return false }
    return tokens.match(.e, at: position) == position..<position
      + 1
  }

  /// The token after an ordinal's suffix that follows a number; `nil` where there is none.
  static func end(after number: Int64, _ tokens: Tokens, at position: Int) -> Int? {
    guard tokens[position].isGlued || (number == 1 && tokens.reads(position, "er")) else { return nil }
    let match: TokenRange? =
      switch number {
      case 1: tokens.match(.er, at: position)
      case 2: tokens.match(.endingOrSecond, at: position)
      default: tokens.match(.ending, at: position)
      }
    guard let match, match.count == 1 else { return nil }
    return match.upperBound
  }

  /// The value of a word such as « IIe », « XXIe », « Ier »: Roman figures in capitals, but not the suffix.
  static func roman(_ tokens: Tokens, _ position: Int) -> Int64? {
    let token = tokens[position]
    guard token.kind == .word, token.marks.contains(.capital), !token.marks.contains(.capitals),
      token.end - token.start <= 10
    else { return nil }
    let letters = tokens.letters(position)
    let figures = letters.prefix { digit($0) != nil }
    guard !figures.isEmpty, figures.count < letters.count, let value = value(of: figures) else { return nil }
    // The folded figures are as long as the letters.
    let suffix = tokens.folded[tokens.foldedRange(position)].dropFirst(figures.count)
    let wanted: [StaticString] = value == 1 ? ["er", "re", "ere"] : ["e", "eme"]
    return wanted.contains { $0.withUTF8Buffer { $0.elementsEqual(suffix) } } ? value : nil
  }

  /// The value of Roman figures in capitals, well formed, up to 39 (I, V and X only).
  static func value(of letters: ArraySlice<UInt8>) -> Int64? {
    var value: Int64 = 0
    var previous: Int64 = 10
    for (offset, letter) in letters.enumerated() {
      guard let digit = digit(letter) else { return nil }
      if digit > previous, offset > 0 { value -= 2 * previous }
      value += digit
      previous = digit
    }
    return letters.elementsEqual(figures(value)) ? value : nil
  }

  private static func digit(_ letter: UInt8) -> Int64? {
    switch letter {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    default: nil
    }
  }

  private static func figures(_ value: Int64) -> [UInt8] {
    guard (1...39).contains(value) else { return [] }
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return [UInt8](repeating: UInt8(ascii: "X"), count: Int(value / 10)) + Array(units[Int(value % 10)].utf8)
  }
}

extension Phrase {
  fileprivate static let e = Phrase("e(s)|er(s)|ere(s)|re(s)|eme(s)|ieme(s)|ier|iere|d(e)(s)|nd(e)(s)")
  fileprivate static let er = Phrase("er(s)|ere(s)|re(s)|ier|iere|eme|e")
  fileprivate static let endingOrSecond = Phrase("e(s)|eme(s)|ieme(s)|nd(e)(s)|d(e)(s)")
  fileprivate static let ending = Phrase("e(s)|eme(s)|ieme(s)")
}
