/// The number by which an act is known: « n° 2024-045 », « N° : DGAL/2023/12 ».
enum ReferenceNumber {
  /// The tokens of the number that a sign « n° » at a position announces.
  static func read(_ tokens: Tokens, at position: Int, limit: Int) -> TokenRange? {
    guard let sign = tokens.match(.numeroColon, at: position, limit: limit) else {
      return nil
    }
    guard let code = code(tokens, at: sign.upperBound, limit: limit) else { return nil }
    // « n° 2022 – 15 » at a line's end.
    if code.upperBound + 2 == limit, tokens.reads(code.upperBound, "-"), tokens[limit - 1].kind == .number {
      return code.lowerBound..<limit
    }
    return code
  }

  /// The tokens of a code: letters and digits with hyphens, slashes, dots and no space between; one is a digit.
  ///
  /// Capital letters may be apart in front of it: « DG 2024-17 ».
  static func code(_ tokens: Tokens, at start: Int, limit: Int) -> TokenRange? {
    var end = start
    var hasDigit = false
    if start + 1 < limit, tokens[start].marks.contains(.capitals), tokens.foldedRange(start).count <= 8,
      tokens[start + 1].kind == .number, !tokens[start + 1].isGlued
    {
      return code(tokens, at: start + 1, limit: limit).map { start..<$0.upperBound }
    }
    while end < limit {
      let token = tokens[end]
      guard end == start || token.isGlued else { break }
      switch token.kind {
      case .number: hasDigit = true
      case .word: break
      case .symbol:
        let joins = ["-", "/", ".", "_"] as [StaticString]
        guard end > start, joins.contains(where: { tokens.reads(end, $0) }), end + 1 < limit,
          tokens[end + 1].isGlued,
          tokens[end + 1].kind != .symbol
        else { return hasDigit ? start..<end : nil }
      default: return hasDigit ? start..<end : nil
      }
      end += 1
    }
    return hasDigit ? start..<end : nil
  }
}

extension Phrase {
  fileprivate static let numeroColon = Phrase("n° [:]|nos|no|numero [:]")
}
