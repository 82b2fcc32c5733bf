/// The ways in which an act calls its parties: by role, alias, acronym, the beginning of the name, the office.
struct PartyCalls {
  /// Words that call a party.
  struct Call {
    /// Its role, if the words or the record say it.
    let role: PartyRole?
    /// Its index in ``Record/parties``; `nil` where several fit, or a role alone is named.
    let party: Int?
    /// The words, without their article.
    let words: TokenRange
  }

  private let tokens: Tokens
  private let parties: [Party]
  /// The names by their first word.
  private var names: [[UInt8]: [Name]] = [:]

  private struct Name {
    let words: [[UInt8]]
    let party: Int
    /// How many of the first words tell it from other names.
    let least: Int
  }

  /// The most names that begin with one word; beyond it they no longer tell parties apart.
  private static let mostNames = 40

  /// Takes the names of an act's parties apart.
  init(_ act: CheckedAct) {
    tokens = act.tokens
    parties = act.record.parties
    for (index, party) in parties.enumerated() {
      let short = [party.acronym?.value].compactMap { $0 } + party.aliases.map(\.value)
      for text in short { add(text, party: index, least: 1) }
      for text in [party.name?.value, party.representative?.title?.value] {
        if let text { add(text, party: index, least: 2) }
      }
    }
  }

  private mutating func add(_ text: String, party: Int, least: Int) {
    var words = Lexer(Array(text.utf8)).words.map { Array($0.letters) }
    while let first = words.first, PartyCalls.articles.contains(first) { words.removeFirst() }
    guard let first = words.first, first.count > 1 || words.count > 1 else { return }
    guard names[first, default: []].count < PartyCalls.mostNames else { return }
    names[first, default: []].append(Name(words: words, party: party, least: least))
  }

  private static let articles: Set<[UInt8]> = Set(
    ["le", "la", "l'", "les", "\"", "monsieur", "madame", "m", "mme", "."].map { Array($0.utf8) })

  /// The call that begins with a token.
  func call(at position: Int) -> Call? {
    guard tokens[position].kind == .word else { return nil }
    return role(at: position) ?? name(at: position)
  }

  /// « délégant », « partenaire-délégataire », « service délégant ».
  private func role(at position: Int) -> Call? {
    for start in [position, position + 1] {
      let words = compound(from: start)
      for word in words {
        guard let role = RoleWord.role(tokens, word) else { continue }
        return Call(role: role, party: only(role), words: position..<words.upperBound)
      }
      // Of another word before it, only the one that the role describes: « service délégant ».
      guard start == position, words.count == 1, !PartyCalls.isSmall(tokens, position) else { break }
    }
    return nil
  }

  /// The words that hyphens join from a token on.
  private func compound(from start: Int) -> TokenRange {
    var end = start + 1
    while tokens.reads(end, "-"), tokens[end].isGlued, tokens[end + 1].isGlued, tokens[end + 1].kind == .word
    {
      end += 2
    }
    return start..<end
  }

  private static func isSmall(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.foldedRange(position).count < 4 || tokens.match(.notBeforeRole, at: position) != nil
  }

  private func only(_ role: PartyRole) -> Int? {
    let indices = parties.indices.filter { parties[$0].role == role }
    return indices.count == 1 ? indices[0] : nil
  }

  private func name(at position: Int) -> Call? {
    let letters = Array(tokens.folded[tokens.foldedRange(position)])
    guard let known = names[letters] else { return nil }
    var best: (length: Int, parties: Set<Int>) = (0, [])
    for name in known {
      var length = zip(name.words.indices, name.words).prefix { index, word in
        tokens.folded[tokens.foldedRange(position + index)].elementsEqual(word)
      }.count
      // « la préfecture de tout dépassement »: a name does not end with « de ».
      while length > 1, length < name.words.count, tokens.match(.joint, at: position + length - 1) != nil {
        length -= 1
      }
      // A service that only one of them can be may be called by its first word: « la préfecture ».
      let isOnly = Set(known.map(\.party)).count == 1
      guard length >= min(isOnly ? 1 : name.least, name.words.count), length >= best.length else { continue }
      if length > best.length { best = (length, []) }
      best.parties.insert(name.party)
    }
    guard best.length > 0 else { return nil }
    let roles = Set(best.parties.map { parties[$0].role })
    let party = best.parties.count == 1 ? best.parties.first : nil
    return Call(
      role: roles.count == 1 ? roles.first : nil, party: party, words: position..<position + best.length)
  }
}

extension Phrase {
  fileprivate static let joint = Phrase("de|du|des|d'|la|le|les|l'|et|en|au|aux|pour|,")
  fileprivate static let notBeforeRole = Phrase(
    "pour|dans|avec|entre|sous|chez|vers|comme|dont|elle|sont|sera|tant|que|qui|par|confie|informe|autorise|charge"
  )
}
