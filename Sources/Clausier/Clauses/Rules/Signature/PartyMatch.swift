/// Tells for which party a signatory signs, from the role named, from names and from shared words.
struct PartyMatch {
  private let tokens: Tokens
  private let parties: [Party]
  private let words: [Set<String>]
  private let shortNames: [Set<String>]

  /// Where the parties are named and described.
  private let passages: [TokenRange]

  /// Takes the names apart once; `passages` name and describe the parties.
  init(_ parties: [Party], _ tokens: Tokens, passages: [TokenRange] = []) {
    self.tokens = tokens
    self.passages = passages
    self.parties = parties
    words = parties.map { PartyMatch.words(of: $0.name?.value ?? "") }
    shortNames = parties.map { party in
      let names = [party.acronym?.value].compactMap { $0 } + party.aliases.map(\.value)
      var words: Set<String> = []
      for name in names { words.formUnion(PartyMatch.words(of: name)) }
      return words.subtracting(PartyMatch.roles)
    }
  }

  private static let roles: Set<String> = [
    "delegant", "delegante", "delegants", "delegataire", "delegataires", "co", "partenaire",
  ]

  /// For each signatory the index of its party.
  func parties(of drafts: [SignatoryDraft]) -> [Int?] {
    var found: [Int?] = drafts.map { best(for: $0) ?? described(with: $0) }
    // Signatories of one role, in the order of the parties of that role, where words do not tell.
    for role in PartyRole.allCases where role != .other {
      let sides = drafts.indices.filter { drafts[$0].role == role }
      let members = parties.indices.filter { parties[$0].role == role }
      if members.count == 1 {
        for side in sides where found[side] == nil { found[side] = members[0] }
      } else if sides.count == members.count {
        let free = members.filter { member in !sides.contains { found[$0] == member } }
        let open = sides.filter { found[$0] == nil }
        for (side, member) in zip(open, free) { found[side] = member }
      }
    }
    return found
  }

  /// The party whose name or short name is in some words, if there is only one.
  func named(in range: TokenRange) -> Int? {
    let own = telling(range)
    let found = parties.indices.filter { index in
      !shortNames[index].isDisjoint(with: own)
        || !words[index].isEmpty && words[index].isSubset(of: own)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether somebody of this name acts for a party.
  func isRepresentative(_ name: String) -> Bool {
    let words = PartyMatch.words(of: name)
    return parties.contains {
      $0.representative?.name.map { PartyMatch.words(of: $0.value) == words } ?? false
    }
  }

  /// The role of a party.
  func role(of party: Int) -> PartyRole { parties[party].role }

  /// The party whose description prints the name of somebody who signs, as a second one who represents it.
  private func described(with draft: SignatoryDraft) -> Int? {
    guard let words = draft.name else { return nil }
    let name = PersonName.normalised(tokens, words)
    for passage in passages {
      guard let place = PersonName.find(name, in: passage, tokens) else { continue }
      var party: Int?
      var start = passage.lowerBound
      for index in parties.indices {
        guard let called = parties[index].name?.value,
          let at = PersonName.find(called, in: start..<place.lowerBound, tokens)
        else { continue }
        party = index
        start = at.upperBound
      }
      return party
    }
    return nil
  }

  private func best(for draft: SignatoryDraft) -> Int? {
    let own = draft.lines.reduce(into: Set<String>()) { $0.formUnion(telling($1)) }
    let printed = draft.name.map { PersonName.normalised(tokens, $0) }
    let name = printed.map { PartyMatch.words(of: $0) }
    let title = draft.title.reduce(into: Set<String>()) { $0.formUnion(telling($1)) }
    var best: (index: Int, score: Double)?
    var second = 0.0
    for index in parties.indices {
      if let role = draft.role, parties[index].role != role { continue }
      var score = score(index, own: own, name: name, title: title, draft)
      // « Pour le ministre délégué et par délégation »
      let behalf = draft.onBehalfOf.map { telling($0) } ?? []
      if behalf.count > 1, behalf.isSubset(of: words[index]) { score += 2 }
      if let printed, let full = parties[index].representative?.name?.value,
        PartyMatch.shortens(printed, full)
      {
        score += 4
      }
      if let rival = best, score == rival.score, parties[rival.index].role == parties[index].role {
        // One who signs for two parties of a side signs for the first.
        continue
      }
      if score > best?.score ?? 0.3 {
        second = best?.score ?? 0
        best = (index, score)
      } else {
        second = max(second, score)
      }
    }
    guard let best, best.score > second else { return nil }
    return best.index
  }

  private func score(
    _ index: Int, own: Set<String>, name: Set<String>?, title: Set<String>, _ draft: SignatoryDraft
  ) -> Double {
    let party = parties[index]
    var score = 0.0
    if let name, let other = party.representative?.name, PartyMatch.words(of: other.value) == name {
      score += 5
    }
    if !shortNames[index].isEmpty, !shortNames[index].isDisjoint(with: own) { score += 2 }
    if !words[index].isEmpty {
      let shared = Double(words[index].intersection(own).count) / Double(words[index].count)
      // « Pour la direction … » with the whole name weighs more than who represents it.
      if shared == 1, words[index].count > 1 { score += 6 } else if shared >= 0.5 { score += 3 * shared }
    }
    if let other = party.representative?.title, !title.isEmpty, PartyMatch.words(of: other.value) == title {
      score += 1.5
    }
    // « Le secrétaire général adjoint » for the one of a region.
    if title.count > 1, title.isSubset(of: words[index]) { score += 2 }
    // « Le directeur départemental des territoires » for « la DDT ».
    if let initials = draft.title.first.map({ initials($0) }), initials.count > 2,
      words[index].contains(initials) || shortNames[index].contains(initials)
    {
      score += 3
    }
    // « Le préfet, » for the only party that is one.
    if title.count == 1, title.isSubset(of: words[index]),
      words.count(where: { title.isSubset(of: $0) }) == 1
    {
      score += 1
    }
    return score
  }

  /// The first letters of an office's words: « ddt ».
  private func initials(_ title: TokenRange) -> String {
    let words = title.filter { tokens[$0].kind == .word && tokens.match(.smallWord, at: $0) == nil }
    return String(decoding: words.compactMap { tokens.folded[tokens.foldedRange($0)].first }, as: UTF8.self)
  }

  /// Whether a name prints another with the initial of its given name: « G. Maisonnet ».
  private static func shortens(_ name: String, _ full: String) -> Bool {
    let initial = name.prefix { $0 != " " }.filter { $0 != "." }
    guard initial.count == 1, name.count < full.count, letter(of: initial) == letter(of: full) else {
      return false
    }
    let family = words(of: name)
    return !family.isEmpty && family.isSubset(of: words(of: full))
  }

  /// The first letter of a name, folded.
  private static func letter(of name: String) -> UInt8? { Lexer(Array(name.utf8)).folded.first }

  private func telling(_ range: TokenRange) -> Set<String> { PartyMatch.telling(tokens.words(in: range)) }

  private static func words(of text: String) -> Set<String> { telling(Lexer(Array(text.utf8)).words) }

  /// The words that tell parties apart: short ones only in capitals (« DB »), and none that all have.
  private static func telling(_ words: [(token: Token, letters: ArraySlice<UInt8>)]) -> Set<String> {
    var telling: Set<String> = []
    for (token, letters) in words {
      guard token.kind == .word, letters.last != .apostrophe,
        letters.count > 2 || letters.count == 2 && token.marks.contains(.capitals)
      else { continue }
      let word = String(decoding: letters, as: UTF8.self)
      if !common.contains(word) { telling.insert(word) }
    }
    return telling
  }

  private static let common: Set<String> = [
    "pour", "des", "les", "par", "delegation", "mme", "madame", "monsieur", "sur", "le", "la", "de", "du",
    "et",
  ]
}

extension Phrase {
  fileprivate static let smallWord = Phrase("de|du|des|d'|le|la|les|l'|et|a|au|aux|en")
}
