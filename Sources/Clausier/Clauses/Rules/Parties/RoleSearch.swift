/// Looks through the act for the roles of parties that their naming leaves open.
enum RoleSearch {
  /// Fills in « La direction des ports, délégant, … » and « le délégataire (la DNUM) » from anywhere in the act.
  static func complete(_ drafts: inout [PartyDraft], _ act: Act) {
    guard drafts.contains(where: { $0.role == nil }) else { return }
    let tokens = act.tokens
    for place in 0..<act.readable.upperBound {
      guard tokens[place].kind == .word, let role = RoleWord.role(tokens, place) else { continue }
      let word = RoleWord.compound(tokens, place)
      let article =
        tokens.match("le|la|l'", at: word.lowerBound - 1) != nil ? word.lowerBound - 1 : word.lowerBound
      let before = tokens[article - 1]
      for index in drafts.indices where drafts[index].role == nil {
        let names = [drafts[index].acronym].compactMap { $0 } + drafts[index].name.suffix(1)
        let fits = names.contains { name in
          if before.kind == .symbol, tokens.reads(article - 1, ",") || tokens.reads(article - 1, "("),
            ends(tokens, name, before: article - 1)
          {
            return true
          }
          var next = word.upperBound
          guard tokens.reads(next, ",") || tokens.reads(next, "(") else { return false }
          next = tokens.match("le|la|l'", at: next + 1)?.upperBound ?? next + 1
          return begins(tokens, name, at: next)
        }
        if fits { drafts[index].role = (role, word) }
      }
    }
  }

  /// Whether a name's last words stand right before a place.
  private static func ends(_ tokens: Tokens, _ name: Range<Int>, before place: Int) -> Bool {
    let count = min(name.count, 4)
    guard place >= count, count > 0 else { return false }
    return (1...count).allSatisfy { same(tokens, name.upperBound - $0, place - $0) }
  }

  /// Whether a name's first words stand at a place.
  private static func begins(_ tokens: Tokens, _ name: Range<Int>, at place: Int) -> Bool {
    let count = min(name.count, 4)
    return count > 0 && (0..<count).allSatisfy { same(tokens, name.lowerBound + $0, place + $0) }
  }

  private static func same(_ tokens: Tokens, _ one: Int, _ two: Int) -> Bool {
    tokens.folded[tokens.foldedRange(one)].elementsEqual(tokens.folded[tokens.foldedRange(two)])
  }
}
