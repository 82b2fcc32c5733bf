/// Reads the mark of a note or of a bulletin after a text's name: « (A) », « (1) », « (n.i. BO) ».
struct NoteMark {
  /// The tokens read.
  let tokens: Tokens

  /// The token after a mark at a position; `nil` where there is none.
  func end(at position: Int) -> Int? {
    guard tokens.reads(position, "(") else { return nil }
    if let known = tokens.match(.known, at: position + 1), tokens.reads(known.upperBound, ")") {
      return known.upperBound + 1
    }
    guard tokens.reads(position + 2, ")") else { return nil }
    switch tokens[position + 1].kind {
    case .number: return tokens.foldedRange(position + 1).count <= 2 ? position + 3 : nil
    case .word:
      return tokens.foldedRange(position + 1).count == 1 && tokens[position + 1].marks.contains(.capital)
        ? position + 3 : nil
    case .symbol: return tokens.reads(position + 1, "*") ? position + 3 : nil
    default: return nil
    }
  }
}

extension Phrase {
  fileprivate static let known = Phrase(
    "n . i . [b . o .|bo] [;] [jo|j . o .]|n . c . [b . o .|bo]|non insere(e) [au bo]")
}
