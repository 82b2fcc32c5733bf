/// Services that are named without being parties, and roles, people and addresses that belong to none.
extension PartiesRule {
  static let reasons: [NearMissReason] = [.onlyMentioned, .noNameBeside, .onlySigns, .addressElsewhere]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    bodies(act, record) + roles(act, record) + signatories(act, record) + addresses(act)
  }

  /// Services named at the head of the act or in its signature.
  private static func bodies(_ act: Act, _ record: Record) -> [NearMiss] {
    let tokens = act.tokens
    // The title names what the delegation is about, and the parties again.
    let title = Covering(record.parties.isEmpty ? [] : ActTitle(of: act).lines)
    let known = record.parties.compactMap { $0.name?.value.lowercased() }
    var misses: [NearMiss] = []
    for part in act.outline.parts {
      guard [.title, .parties, .signature].contains(part.kind) else { continue }
      let range = part.range
      var position = range.lowerBound
      while position < range.upperBound {
        guard !title.meets(position..<position + 1), opensName(tokens, position),
          let found = name(tokens, position, range.upperBound)
        else {
          position += 1
          continue
        }
        let text = tokens.text(found)
        if !known.contains(where: { $0.contains(text.lowercased()) || text.lowercased().contains($0) }) {
          misses.append(act.miss("/parties", found, reading: text, .onlyMentioned))
        }
        position = max(position + 1, found.upperBound)
      }
    }
    return misses
  }

  /// Whether a service's own name begins, rather than « du ministère » within the name of another.
  private static func opensName(_ tokens: Tokens, _ position: Int) -> Bool {
    guard tokens[position].kind == .word, OfficeWords.isBody(tokens, position),
      !OfficeWords.isOffice(tokens, position),
      tokens.match(.noBody, at: position) == nil
    else { return false }
    let before = position - 1
    if before < 0 || tokens[before].kind == .lineFeed || tokens[before].kind == .tab { return true }
    return tokens.match(.leLa, at: before) != nil && tokens.match(.deOrA, at: before - 1) == nil
  }

  private static func name(_ tokens: Tokens, _ position: Int, _ limit: Int) -> TokenRange? {
    guard let piece = PartyName(tokens, from: position, limit: limit).pieces.first, piece.count > 1 else {
      return nil
    }
    return piece
  }

  /// « le délégant » without a name beside it, where a party's role is open.
  private static func roles(_ act: Act, _ record: Record) -> [NearMiss] {
    guard record.parties.contains(where: { $0.role == .other }) else { return [] }
    return act.readable.lazy.compactMap { position -> NearMiss? in
      guard let role = RoleWord.role(act.tokens, position) else { return nil }
      return act.miss(
        "/parties/*/role", RoleWord.compound(act.tokens, position), reading: role.rawValue, .noNameBeside)
    }.prefix(20).map { $0 }
  }

  /// Those who sign: one of them is often the representative whom the party's naming leaves out.
  private static func signatories(_ act: Act, _ record: Record) -> [NearMiss] {
    let known = Set(record.parties.compactMap(\.representative?.name?.value))
    return people(act, in: .signature).compactMap { words in
      let name = PersonName.normalised(act.tokens, words)
      return known.contains(name)
        ? nil : act.miss("/parties/*/representative", words, reading: name, .onlySigns)
    }
  }

  /// The people named on lines of their own or after a civility in a part of the act.
  static func people(_ act: Act, in kind: OutlinePart.Kind) -> [TokenRange] {
    let tokens = act.tokens
    var found: [TokenRange] = []
    for part in act.outline.parts(kind) {
      let range = part.range
      var position = range.lowerBound
      while position < range.upperBound {
        let civility = OfficeWords.civility(tokens, at: position, limit: range.upperBound)
        let isHead =
          position == range.lowerBound || tokens.reads(position - 1, "par")
          || ![.word, .number].contains(tokens[position - 1].kind) && !tokens[position].isGlued
        guard civility != nil || isHead, tokens[position].kind == .word,
          !OfficeWords.isBody(tokens, position),
          let name = PersonName.read(
            tokens, at: civility?.upperBound ?? position, limit: range.upperBound,
            least: civility == nil ? 2 : 1
          ),
          civility != nil || name.contains(where: { isFamilyName(tokens, $0) })
        else {
          position += 1
          continue
        }
        found.append(name)
        position = name.upperBound
      }
    }
    return found
  }

  /// Whether a word is all in capitals, as family names are.
  private static func isFamilyName(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens[position].marks.contains(.capitals) && tokens.foldedRange(position).count > 2
  }

  /// Postal codes in other places.
  private static func addresses(_ act: Act) -> [NearMiss] {
    act.readable.compactMap { position in
      PostalCode.end(act.tokens, at: position).map {
        act.miss("/parties/*/address", position..<$0, .addressElsewhere)
      }
    }
  }
}

extension NearMissReason {
  /// A service that is not presented as a party.
  static let onlyMentioned = NearMissReason(
    "only-mentioned", fr: "Ce service est nommé sans être présenté comme une partie.",
    en: "This service is named without being presented as a party.")

  /// « le délégant » without a name beside it.
  static let noNameBeside = NearMissReason(
    "no-name-beside", fr: "Aucun nom de partie ne touche ce mot.",
    en: "No party’s name stands beside this word.")

  /// Somebody who signs and represents no one.
  static let onlySigns = NearMissReason(
    "only-signs", fr: "Cette personne signe ; aucun « représenté par » ne la nomme.",
    en: "This person signs; no « représenté par » names him or her.")

  /// A postal code that belongs to no party.
  static let addressElsewhere = NearMissReason(
    "address-elsewhere", fr: "Cette adresse n’est pas écrite avec le nom de la partie.",
    en: "This address is not written with the party’s name.")
}

extension Phrase {
  fileprivate static let noBody = Phrase("delegation(s)|programme(s)|reseau|fonds|base|parc|zone")
  fileprivate static let deOrA = Phrase("de|a")
}
