/// Reads the mark of a note or of a bulletin behind a text's name: « (A) », « (1) », « (n.i. BO) ».
struct NoteMark {
  /// The tokens read.
  let tokens: Tokens

  /// The token behind a mark at a place; `nil` where none stands.
  func end(at place: Int) -> Int? {
    guard tokens.reads(place, "(") else { return nil }
    if let known = tokens.match(.known, at: place + 1), tokens.reads(known.upperBound, ")") {
      return known.upperBound + 1
    }
    guard tokens.reads(place + 2, ")") else { return nil }
    switch tokens[place + 1].kind {
    case .number: return tokens.foldedRange(place + 1).count <= 2 ? place + 3 : nil
    case .word:
      return tokens.foldedRange(place + 1).count == 1 && tokens[place + 1].marks.contains(.capital)
        ? place + 3 : nil
    case .symbol: return tokens.reads(place + 1, "*") ? place + 3 : nil
    default: return nil
    }
  }
}

extension Phrase {
  fileprivate static let known = Phrase(
    "n . i . [b . o .|bo] [;] [jo|j . o .]|n . c . [b . o .|bo]|non insere(e) [au bo]")
}
