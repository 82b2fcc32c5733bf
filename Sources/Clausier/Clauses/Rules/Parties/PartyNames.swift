/// Recognises a party by its name, a part of it, its acronym, an alias or its role.
struct PartyNames {
  private var names: [Name] = []

  private struct Name {
    var role: PartyRole
    var words: Set<[UInt8]>
    var calls: [[UInt8]]
  }

  /// Whether the act has no parties.
  var isEmpty: Bool { names.isEmpty }

  /// Takes the names apart once.
  init(_ parties: [Party]) {
    names = parties.map { party in
      var calls: [[UInt8]] = []
      for call in [party.acronym?.value].compactMap({ $0 }) + party.aliases.map(\.value) {
        calls.append(PartyNames.telling(call).joined(separator: [.space]).map { $0 })
      }
      return Name(role: party.role, words: Set(PartyNames.telling(party.name?.value ?? "")), calls: calls)
    }
  }

  /// The one party that some words name; `nil` where they name none or several.
  func party(in range: TokenRange, of tokens: Tokens) -> Int? {
    let words = PartyNames.telling(tokens.words(in: range))
    let scores = names.map { score($0, words) }
    guard let best = scores.max(), best > 0, scores.count(where: { $0 == best }) == 1 else { return nil }
    return scores.firstIndex(of: best)
  }

  /// The role of the party or the parties that some words name: « le délégataire », « la Direction ».
  func role(in range: TokenRange, of tokens: Tokens) -> PartyRole? {
    if tokens.first(.delegataire, in: range) != nil { return .delegataire }
    if tokens.first(.delegant, in: range) != nil { return .delegant }
    return party(in: range, of: tokens).map { names[$0].role }
  }

  private func score(_ name: Name, _ words: [[UInt8]]) -> Int {
    var score = words.count { name.words.contains($0) && $0.count > 3 }
    let role: StaticString? =
      name.role == .delegant ? "delegant" : name.role == .delegataire ? "delegataire" : nil
    if let role, words.contains(where: { PartyNames.begins($0, role) }) { score += 8 }
    for call in name.calls where call.split(separator: .space).allSatisfy({ words.contains(Array($0)) }) {
      score += 8
    }
    return score
  }

  /// « délégataires » is the role's word as well, but « délégant » is not « délégation ».
  private static func begins(_ word: [UInt8], _ role: StaticString) -> Bool {
    role.withUTF8Buffer { letters in word.starts(with: letters) && word.count <= letters.count + 2 }
  }

  /// The words that tell parties apart, folded: no short ones, but « 2 » of « le délégataire 2 ».
  private static func telling(_ words: [(token: Token, letters: ArraySlice<UInt8>)]) -> [[UInt8]] {
    words.compactMap { token, letters in
      let word = Array(letters)
      if token.kind == .number { return word.count == 1 ? word : nil }
      return token.kind == .word && word.count > 2 && word.last != .apostrophe && !small.contains(word)
        ? word : nil
    }
  }

  private static func telling(_ text: String) -> [[UInt8]] { telling(Lexer(Array(text.utf8)).words) }

  private static let small: Set<[UInt8]> = Set(
    ["les", "des", "pour", "aux", "sur", "par", "une", "dans", "avec", "references", "chorus", "imputation"]
      .map {
        Array($0.utf8)
      })
}

extension Phrase {
  fileprivate static let delegataire = Phrase("delegataire(s)|co-delegataires")
  fileprivate static let delegant = Phrase("delegant(e)(s)")
}
