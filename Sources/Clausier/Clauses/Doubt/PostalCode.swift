/// Postal codes by their surroundings, to distinguish them from numbers that count something.
enum PostalCode {
  /// The token after a code and its town: « 21000 Dijon », « 75 334 PARIS CEDEX »; `nil` for « 10 000 ETP ».
  static func end(_ tokens: Tokens, at position: Int) -> Int? {
    guard tokens[position].kind == .number, position == 0 || tokens[position - 1].kind != .number else {
      return nil
    }
    let length = tokens.foldedRange(position).count
    let isSpaced =
      length == 2 && tokens[position + 1].kind == .number && tokens.foldedRange(position + 1).count == 3
    guard length == 5 || isSpaced else { return nil }
    var end = isSpaced ? position + 2 : position + 1
    guard tokens[end].kind == .word, !tokens[end].isGlued, tokens[end].marks.contains(.capital) else {
      return nil
    }
    let inCapitals = tokens[end].marks.contains(.capitals)
    if isSpaced, inCapitals, tokens.match(.cedex, at: end + 1) == nil { return nil }
    while tokens[end].kind == .word, tokens[end].marks.contains(.capital) { end += 1 }
    return end
  }
}

extension Phrase {
  fileprivate static let cedex = Phrase("cedex")
}
