/// Finds every code and address of a text.
struct Codes {
  private let tokens: Tokens
  private let text: CodeText
  private let chorus: ChorusCodes
  private let keyed: KeyedNumbers
  private let spelled: SpelledDomaine

  /// Reads a text.
  init(_ tokens: Tokens) {
    self.tokens = tokens
    text = CodeText(tokens)
    chorus = ChorusCodes(tokens)
    keyed = KeyedNumbers(tokens)
    spelled = SpelledDomaine(tokens)
  }

  /// The codes in order, from the senses of the same text's words; none overlaps another.
  func all(_ reading: SensedTokens) -> [Mention<FoundCode>] {
    var found: [Mention<FoundCode>] = []
    var position = 0
    while position < tokens.count {
      if tokens.items[position].kind == .symbol, tokens.reads(position, "@") {
        let reach = found.last?.tokens.upperBound ?? 0
        if let range = email(around: position, from: reach) {
          found.append(Mention(FoundCode(kind: .email, value: tokens.text(range)), tokens: range))
          position = range.upperBound
          continue
        }
      }
      if reading.sense(position).kind == .label {
        let domaines = spelled.all(at: position)
        found += domaines
        if let last = domaines.last {
          position = last.tokens.upperBound
          continue
        }
      }
      guard let code = code(at: position, reading) else {
        position += 1
        continue
      }
      found.append(Mention(code.code, tokens: code.start..<code.end))
      position = code.end
    }
    return found
  }

  /// The codes of one kind among some tokens that a label says hold them; weaker forms are believed.
  ///
  ///     codes.labelled(.domaineFonctionnel, in: tokens.range(of: cell))   // 0349-01 for « 349-01 »
  func labelled(_ kind: FoundCode.Kind, in range: TokenRange) -> [Mention<FoundCode>] {
    var found: [Mention<FoundCode>] = []
    var position = range.lowerBound
    while position < range.upperBound {
      if let code = chorus.code(kind, at: position, labelled: true), code.end <= range.upperBound {
        found.append(Mention(code.code, tokens: position..<code.end))
        position = code.end
      } else if kind == .domaineFonctionnel, tokens[position].kind == .word,
        case let domaines = spelled.all(at: position),
        let last = domaines.last, last.tokens.upperBound <= range.upperBound
      {
        found += domaines
        position = last.tokens.upperBound
      } else {
        position += 1
      }
    }
    return found
  }

  private typealias Found = (code: FoundCode, start: Int, end: Int)

  private func code(at position: Int, _ reading: SensedTokens) -> Found? {
    switch tokens.items[position].kind {
    case .number: return numbered(at: position)
    case .word: return worded(at: position, reading)
    case .symbol:
      guard tokens.reads(position, "+"), let phone = keyed.telephone(at: position) else { return nil }
      return (phone.code, position, phone.end)
    default: return nil
    }
  }

  private func numbered(at position: Int) -> Found? {
    guard text.begins(position) else { return nil }
    for kind in [FoundCode.Kind.centreFinancier, .domaineFonctionnel, .bop, .activite] {
      if let found = chorus.code(kind, at: position, labelled: false) {
        return (found.code, position, found.end)
      }
    }
    if let found = keyed.telephone(at: position) ?? keyed.nir(at: position) {
      return (found.code, position, found.end)
    }
    return nil
  }

  private func worded(at position: Int, _ reading: SensedTokens) -> Found? {
    let next = tokens[position + 1]
    if next.kind == .number, next.isGlued, text.begins(position) {
      if let found = nor(at: position, labelled: false) { return found }
      for kind in [FoundCode.Kind.centreDeCout, .trancheFonctionnelle, .centreFinancier] {
        if let found = chorus.code(kind, at: position, labelled: false) {
          return (found.code, position, found.end)
        }
      }
      if let found = keyed.iban(at: position) { return (found.code, position, found.end) }
    }
    return reading.sense(position).kind == .label ? named(at: position) : nil
  }

  /// What a word in front names: « NOR : … », « EJ n° … », « TF … », « programme 352 ».
  private func named(at position: Int) -> Found? {
    if let label = tokens.match(.norLabel, at: position) { return nor(at: label.upperBound, labelled: true) }
    if let label = tokens.match(.ej, at: position) {
      return chorusCode(.engagementJuridique, after: label)
    }
    if let label = tokens.match(.trancheFonctionnelle, at: position) {
      return chorusCode(.trancheFonctionnelle, after: label)
    }
    if let found = chorus.code(.trancheFonctionnelle, at: position, labelled: false) {
      return (found.code, position, found.end)
    }
    if let label = tokens.match(.programme, at: position) {
      return chorusCode(.programme, after: label)
    }
    return nil
  }

  private func chorusCode(_ kind: FoundCode.Kind, after label: TokenRange) -> Found? {
    let start = tokens.match(.codeSign, at: label.upperBound)?.upperBound ?? label.upperBound
    guard let found = chorus.code(kind, at: start, labelled: true) else { return nil }
    return (found.code, start, found.end)
  }

  /// 4 letters, 7 digits, 1 letter; after « NOR » also spaced out and in lower case.
  private func nor(at position: Int, labelled: Bool) -> Found? {
    var characters: [UInt8] = []
    var end = position
    while characters.count < 12, tokens[end].kind == .word || tokens[end].kind == .number,
      labelled || end == position || tokens[end].isGlued,
      let run = text.run(at: end, atMost: 12 - characters.count),
      labelled || run.capitals
    {
      characters += run.characters
      end = run.end
    }
    guard characters.count == 12, text.ends(end) else { return nil }
    for (index, byte) in characters.enumerated() {
      guard !byte.isDigit == (index < 4 || index == 11) else { return nil }
    }
    return (FoundCode(kind: .nor, value: text.text(characters)), position, end)
  }

  /// The tokens of the address that an « @ » is in.
  private func email(around at: Int, from reach: Int) -> TokenRange? {
    var start = at
    while start > reach, at - start < 32, tokens[start].isGlued, isAddress(start - 1) { start -= 1 }
    while start < at, tokens[start].kind == .symbol { start += 1 }
    var end = at + 1
    var dot = false
    while end - at < 32, tokens[end].isGlued, isAddress(end) {
      if tokens.reads(end, ".") { dot = true }
      end += 1
    }
    while end > at + 1, tokens[end - 1].kind == .symbol { end -= 1 }
    guard start < at, end > at + 1, dot, tokens[end - 1].kind == .word else { return nil }
    return start..<end
  }

  private func isAddress(_ position: Int) -> Bool {
    switch tokens[position].kind {
    case .word, .number: true
    case .symbol:
      tokens.reads(position, ".") || tokens.reads(position, "-") || tokens.reads(position, "_")
        || tokens.reads(position, "+")
    default: false
    }
  }
}

extension Phrase {
  fileprivate static let norLabel = Phrase("nor [:|n°]")
  fileprivate static let ej = Phrase("ej|engagement(s) juridique(s) [( ej )]")
  fileprivate static let trancheFonctionnelle = Phrase("tranche(s) fonctionnelle(s)")
  fileprivate static let programme = Phrase("programme(s) [budgetaire(s)]")
  fileprivate static let codeSign = Phrase("[:|n° :|n°|no|numero]")
}
