/// The number by which the Journal officiel knows a text, such as « JUSA1106535X ».
enum NOR {
  /// Reads one at a token, spaced out or not.
  static func read(_ tokens: Tokens, at start: Int) -> (value: String, tokens: TokenRange)? {
    var letters: [UInt8] = []
    var position = start
    while letters.count < 12 {
      let token = tokens[position]
      guard token.kind == .number || token.kind == .word && token.marks.contains(.capitals) else {
        return nil
      }
      letters += tokens.folded[tokens.foldedRange(position)]
      position += 1
    }
    guard letters.count == 12, fits(letters) else { return nil }
    return (String(decoding: letters, as: UTF8.self).uppercased(), start..<position)
  }

  private static func fits(_ letters: [UInt8]) -> Bool {
    letters.indices.allSatisfy { index in
      let isDigit = letters[index].isDigit
      return index < 4 || index == 11 ? !isDigit : isDigit
    }
  }
}
