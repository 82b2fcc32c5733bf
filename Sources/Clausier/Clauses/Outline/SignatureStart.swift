/// Where the signature begins: « Fait à … », « À Paris, le … », or the columns of those who sign.
enum SignatureStart {
  /// The first line among some where the signature begins.
  static func find(in lines: [OutlineLine], _ range: Range<Int>, _ tokens: Tokens) -> Int? {
    let range = range.clamped(to: 0..<lines.count)
    for index in range where isDateLine(lines[index], tokens) { return index }
    for index in range where lines[index].block.column != nil || lines[index].block.kind == .table {
      if namesSide(lines[index].content, tokens) { return index }
    }
    // Without date and columns: short lines « Pour le délégant, » at the end.
    for index in range where isSideLine(lines[index], tokens) { return index }
    return nil
  }

  /// Whether a line says where and when the act was made.
  static func isDateLine(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    let range = line.content
    let words = range.reduce(0) { $0 + (tokens[$1].kind == .word ? 1 : 0) }
    guard let first = range.first, line.block.kind != .table, words <= 50 else { return false }
    let next = first + 1
    let made =
      "fait [et {passe|signe}] {a|en|le|, en|, a|au|ce jour|,}|signe(e) [electroniquement] {a|en|le}|etabli(e) {en # |en {deux|trois|quatre}|a}"
      as StaticString
    if tokens[first].marks.contains(.capital), tokens.match(made, at: first, limit: range.upperBound) != nil {
      return tokens.reads(first, "fait") || words <= 25
    }
    // « À Paris, le 3 mai 2024 », « Paris, le … »
    guard words <= 12, tokens[first].kind == .word, tokens[first].marks.contains(.capital) else {
      return false
    }
    let start = tokens.reads(first, "a") ? next : first
    var place = start
    while place < range.upperBound, place - start < 7 {
      if let le = tokens.match(", le|le", at: place, limit: range.upperBound), place > start {
        let after = le.upperBound
        let comma = tokens.reads(place, ",")
        guard comma || start == next else { return false }
        return after == range.upperBound || tokens[after].kind != .word
          || tokens.match("premier|1er", at: after) != nil
      }
      guard tokens[place].kind == .word || tokens.reads(place, "-") else { return false }
      place += 1
    }
    return false
  }

  private static func namesSide(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    guard let first = range.first else { return false }
    return tokens.match(
      "pour|le {delegant|delegataire|ministre|ministere|prefet|directeur|secretaire|chef|president|recteur}|la|l'|les",
      at: first, limit: range.upperBound) != nil
  }

  private static func isSideLine(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    let range = line.content
    guard let first = range.first, range.count <= 12, line.mayHead else { return false }
    return tokens.match(
      "[pour] {le|la|l'} [co-] {delegant(e)|delegataire} {,|:}|pour {le|la|l'} {delegant(e)|delegataire}",
      at: first, limit: range.upperBound
    ).map { $0.upperBound == range.upperBound } ?? false
  }
}
