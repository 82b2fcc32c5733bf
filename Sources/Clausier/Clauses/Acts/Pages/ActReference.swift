/// A number with several parts by which a collection names an act: « 91-2024-03-19-00098 ».
enum ActReference {
  /// The fewest digits and signs between them; fewer are a decree's number or a date.
  private static let digits = 6
  private static let signs = 2

  /// The references among some words; « Texte 12 sur 98 », as the Journal officiel counts its texts, is one too.
  static func all(in words: TokenRange, _ tokens: Tokens) -> [String] {
    var found: [String] = []
    if let text = tokens.first(.counted, in: words) { found.append(tokens.text(text)) }
    var start = words.lowerBound
    for position in words.lowerBound..<words.upperBound + 1
    where position == words.upperBound || !tokens[position].isGlued {
      let run: TokenRange = start..<position
      start = position
      if isReference(run, tokens) { found.append(tokens.text(run)) }
    }
    return found
  }

  /// The token behind a reference and its dash at the beginning of a line; the first token without one.
  static func end(at first: Int, _ limit: Int, _ tokens: Tokens) -> Int {
    var end = first + 1
    while end < limit, tokens[end].isGlued { end += 1 }
    guard isReference(first..<end, tokens) else { return first }
    while end < limit, HeadingLine.isSign(tokens, end) { end += 1 }
    return min(end, limit)
  }

  private static func isReference(_ run: TokenRange, _ tokens: Tokens) -> Bool {
    guard run.count > 2 * signs, tokens[run.lowerBound].kind != .symbol else { return false }
    var (digits, signs) = (0, 0)
    for position in run {
      if tokens[position].kind == .number { digits += tokens.foldedRange(position).count }
      if tokens.reads(position, "-") || tokens.reads(position, "/") || tokens.reads(position, "_") {
        signs += 1
      }
      if tokens.reads(position, ".") || tokens.reads(position, "@") { return false }
    }
    guard digits >= ActReference.digits, signs >= ActReference.signs else { return false }
    return !isDate(run, tokens)
  }

  /// « 12/06/2024 »
  private static func isDate(_ run: TokenRange, _ tokens: Tokens) -> Bool {
    let parts = run.compactMap { tokens.integer($0) }
    guard run.count == 5, parts.count == 3 else { return false }
    return parts[0] <= 31 && parts[1] <= 12 || parts[1] <= 12 && parts[2] <= 31 && parts[0] > 1900
  }
}

extension Phrase {
  fileprivate static let counted = Phrase("texte # {sur|/} #")
}
