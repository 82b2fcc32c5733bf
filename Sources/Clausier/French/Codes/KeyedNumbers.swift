/// Reads telephone numbers, and the numbers that a key guards: IBAN and NIR.
struct KeyedNumbers {
  /// A number and the token after it.
  typealias Found = (code: FoundCode, end: Int)

  private let text: CodeText
  private var tokens: Tokens { text.tokens }

  init(_ tokens: Tokens) { text = CodeText(tokens) }

  /// « 01 23 45 67 89 », « 01.23.45.67.89 », « 0123456789 », « +33 (0)1 23 45 67 89 »; as `+33…`.
  func telephone(at position: Int) -> Found? {
    var start = position
    var digits = 10
    if let match = tokens.match(.plus33, at: position) {
      start = match.upperBound
      digits = 9
    } else {
      let range = tokens.foldedRange(position)
      guard tokens[position].kind == .number, range.count == 2 || range.count == 4 || range.count == 10,
        tokens.folded[range.lowerBound] == .zero
      else { return nil }
    }
    guard let found = text.digits(at: start, count: digits), text.ends(found.end),
      found.digits[digits - 9] != .zero, found.end - start == 1 || isGrouped(start, found.end),
      tokens[position - 1].kind != .number
    else { return nil }
    return (FoundCode(kind: .telephone, value: "+33" + text.text(found.digits.suffix(9))), found.end)
  }

  /// Whether the digits are in pairs, or after four (« 0800 123 456 ») in pairs or threes.
  private func isGrouped(_ start: Int, _ end: Int) -> Bool {
    let long = tokens.foldedRange(start).count == 4 ? 3 : 2
    for position in start + 1..<end where tokens[position].kind == .number {
      guard (2...long).contains(tokens.foldedRange(position).count) else { return false }
    }
    return true
  }

  /// A bank account whose country's length is known and whose key is right.
  func iban(at position: Int) -> Found? {
    guard tokens[position].marks.contains(.capitals), tokens.foldedRange(position).count == 2,
      let length = KeyedNumbers.length(of: text.text(tokens.folded[tokens.foldedRange(position)]))
    else { return nil }
    var characters: [UInt8] = []
    var end = position
    while characters.count < length, let run = text.run(at: end, atMost: length - characters.count) {
      characters += run.characters
      end = run.end
    }
    guard characters.count == length, text.ends(end) else { return nil }
    var rest = 0
    for byte in characters[4...] + characters[..<4] {
      let value = byte.isDigit ? byte.digit : Int(byte - UInt8(ascii: "A")) + 10
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97
    }
    return rest == 1 ? (FoundCode(kind: .iban, value: text.text(characters)), end) : nil
  }

  /// The lengths of the SWIFT registry for France and its neighbours.
  private static func length(of country: String) -> Int? {
    switch country {
    case "fr", "mc", "it", "sm": 27
    case "pt": 25
    case "es": 24
    case "de", "gb", "ie": 22
    case "ch", "li": 21
    case "lu", "at": 20
    case "nl": 18
    case "be": 16
    default: nil
    }
  }

  /// A national identification number: 13 digits and a key, « 2A » and « 2B » for the departments of Corsica.
  func nir(at position: Int) -> Found? {
    let range = tokens.foldedRange(position)
    guard range.count == 1 || range.count == 5 || range.count == 13 || range.count == 15 || range.count == 6,
      "123478".utf8.contains(tokens.folded[range.lowerBound])
    else { return nil }
    var characters: [UInt8] = []
    var end = position
    while characters.count < 15, let run = text.run(at: end, atMost: 15 - characters.count) {
      characters += run.characters
      end = run.end
    }
    guard characters.count == 15, text.ends(end) else { return nil }
    var number = 0
    var shift = 0
    for (index, byte) in characters.prefix(13).enumerated() {
      switch (index, byte) {
      case (6, UInt8(ascii: "A")): shift = 1_000_000
      case (6, UInt8(ascii: "B")): shift = 2_000_000
      case _ where byte.isDigit: break
      default: return nil
      }
      number = number * 10 + (byte.isDigit ? byte.digit : 0)
    }
    guard characters.suffix(2).allSatisfy(\.isDigit) else { return nil }
    let key = characters[13].digit * 10 + characters[14].digit
    return 97 - (number - shift) % 97 == key
      ? (FoundCode(kind: .nir, value: text.text(characters)), end) : nil
  }
}

extension Phrase {
  fileprivate static let plus33 = Phrase("+33 ( 0 )|+33")
}
