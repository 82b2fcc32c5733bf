/// What a character of a page is for the layout: blank, hyphen, digit, letter.
extension Unicode.Scalar {
  /// Whether the scalar separates words: any kind of space, or a control character.
  var isBlank: Bool {
    switch value {
    case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether the scalar joins two parts of a word, or two syllables across a line's end.
  var isHyphen: Bool { self == "-" || value == 0xAD || value == 0x2010 || value == 0x2011 }

  /// Whether the scalar is an ASCII digit.
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// Whether the scalar is a letter or a digit of a Latin text.
  var isLetterOrDigit: Bool {
    isDigit || (value >= 0x41 && value <= 0x5A) || (value >= 0x61 && value <= 0x7A)
      || (value >= 0xC0 && value <= 0x24F && value != 0xD7 && value != 0xF7)
  }

  /// Whether the scalar is a capital letter of a French text.
  var isCapital: Bool { (0x41...0x5A).contains(value) || (0xC0...0xDE).contains(value) }
}
