/// The words « délégant » and « délégataire », also misspelt: « déléataire », « deleguant ».
enum RoleWord {
  /// The role that a word says; a slip of one or two letters is forgiven, « délégué » and « délégation » are others.
  static func role(_ tokens: Tokens, _ position: Int) -> PartyRole? {
    guard tokens[position].kind == .word else { return nil }
    var letters = tokens.folded[tokens.foldedRange(position)]
    if letters.starts(with: "codel".utf8) { letters = letters.dropFirst(2) }
    guard letters.first == UInt8(ascii: "d"), (6...14).contains(letters.count) else { return nil }
    let word = Array(letters)
    for other in others where word == other { return nil }
    if delegant.contains(where: { distance(word, $0) <= 2 }) { return .delegant }
    if delegataire.contains(where: { distance(word, $0) <= 2 }) { return .delegataire }
    return nil
  }

  /// Whether the word stands for several: « délégataires ».
  static func isPlural(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.folded[tokens.foldedRange(position)].last == UInt8(ascii: "s")
  }

  /// The word with what a hyphen joins to it: « partenaire-délégataire », « co-délégataires ».
  static func compound(_ tokens: Tokens, _ position: Int) -> TokenRange {
    var start = position
    while start >= 2, tokens.reads(start - 1, "-"), tokens[start].isGlued, tokens[start - 1].isGlued,
      tokens[start - 2].kind == .word
    {
      start -= 2
    }
    var end = position + 1
    while tokens.reads(end, "-"), tokens[end].isGlued, tokens[end + 1].isGlued, tokens[end + 1].kind == .word
    {
      end += 2
    }
    return start..<end
  }

  private static let delegant = ["delegant", "delegante", "delegants", "delegantes"].map { Array($0.utf8) }
  private static let delegataire = ["delegataire", "delegataires"].map { Array($0.utf8) }
  private static let others = ["delegue", "deleguee", "delegues", "deleguees", "delegatrice", "delegateur"]
    .map {
      Array($0.utf8)
    }

  /// How many letters must be put in, left out or changed; counted up to 3.
  private static func distance(_ one: [UInt8], _ two: [UInt8]) -> Int {
    guard abs(one.count - two.count) <= 2 else { return 3 }
    var row = Array(0...two.count)
    for (i, left) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      var least = row[0]
      for (j, right) in two.enumerated() {
        let change = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, diagonal + 1)
        least = min(least, row[j + 1])
      }
      if least > 2 { return 3 }
    }
    return row[two.count]
  }
}
