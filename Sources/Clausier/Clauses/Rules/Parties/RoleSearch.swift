/// Looks through the act for the roles of parties that their naming leaves open.
enum RoleSearch {
  /// Fills in « La direction des ports, délégant, … » and « le délégataire (la DNUM) » from anywhere in the act.
  static func complete(_ drafts: inout [PartyDraft], _ act: Act) {
    guard drafts.contains(where: { $0.role == nil }) else { return }
    let tokens = act.tokens
    for position in 0..<act.readable.upperBound {
      guard tokens[position].kind == .word, let role = RoleWord.role(tokens, position) else { continue }
      let word = RoleWord.compound(tokens, position)
      let article =
        tokens.match(.leLa, at: word.lowerBound - 1) != nil ? word.lowerBound - 1 : word.lowerBound
      let apart = beforeClause(tokens, article)
      for index in drafts.indices where drafts[index].role == nil {
        let names = [drafts[index].acronym].compactMap { $0 } + drafts[index].name.suffix(1)
        let fits = names.contains { name in
          if let apart, ends(tokens, name, before: apart) || shortens(tokens, name, before: apart) {
            return !drafts.indices.contains { other in
              other != index && drafts[other].name.contains { shortens(tokens, $0, before: apart) }
            }
          }
          var next = word.upperBound
          guard tokens.reads(next, ",") || tokens.reads(next, "(") else { return false }
          next = tokens.match(.leLa, at: next + 1)?.upperBound ?? next + 1
          return begins(tokens, name, at: next)
        }
        if fits { drafts[index].role = (role, word) }
      }
    }
  }

  /// The comma or the bracket that sets « délégant » or « ci-après dénommé « le délégant » » apart from a name.
  private static func beforeClause(_ tokens: Tokens, _ start: Int) -> Int? {
    var position = start - 1
    while position > 0, start - position < 14 {
      if tokens.reads(position, ",") || tokens.reads(position, "(") { return position }
      guard
        tokens.match(.betweenNameAndRole, at: position) != nil
      else { return nil }
      position -= 1
    }
    return nil
  }

  /// Whether a longer name's first words are right before a position: « le responsable de l'unité ».
  private static func shortens(_ tokens: Tokens, _ name: TokenRange, before position: Int) -> Bool {
    (2..<max(3, min(name.count, 12))).contains { count in
      count <= name.count && position >= count
        && (0..<count).allSatisfy { same(tokens, name.lowerBound + $0, position - count + $0) }
    }
  }

  /// Whether a name's last words are right before a position.
  private static func ends(_ tokens: Tokens, _ name: TokenRange, before position: Int) -> Bool {
    let count = min(name.count, 4)
    guard position >= count, count > 0 else { return false }
    return (1...count).allSatisfy { same(tokens, name.upperBound - $0, position - $0) }
  }

  /// Whether a name's first words are at a position.
  private static func begins(_ tokens: Tokens, _ name: TokenRange, at position: Int) -> Bool {
    let count = min(name.count, 4)
    return count > 0 && (0..<count).allSatisfy { same(tokens, name.lowerBound + $0, position + $0) }
  }

  private static func same(_ tokens: Tokens, _ one: Int, _ two: Int) -> Bool {
    tokens.folded[tokens.foldedRange(one)].elementsEqual(tokens.folded[tokens.foldedRange(two)])
  }
}

extension Phrase {
  fileprivate static let betweenNameAndRole = Phrase(

    """
    "|-|ci|apres|denomme(e)|designe(e)|appele(e)|nomme(e)|dit(e)|sous|par|comme|le|la|l'|terme|nom|de|en|qualite|\
    agissant|tant|que|service
    """)
}
