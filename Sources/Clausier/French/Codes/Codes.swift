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
  func all(_ reading: Reading) -> [Mention<FoundCode>] {
    var found: [Mention<FoundCode>] = []
    var place = 0
    while place < tokens.count {
      if tokens.items[place].kind == .symbol, tokens.reads(place, "@") {
        let reach = found.last?.tokens.upperBound ?? 0
        if let range = email(around: place, from: reach) {
          found.append(Mention(FoundCode(kind: .email, value: tokens.text(range)), tokens: range))
          place = range.upperBound
          continue
        }
      }
      if reading.sense(place).kind == .label {
        let domaines = spelled.all(at: place)
        found += domaines
        if let last = domaines.last {
          place = last.tokens.upperBound
          continue
        }
      }
      guard let code = code(at: place, reading) else {
        place += 1
        continue
      }
      found.append(Mention(code.code, tokens: code.start..<code.end))
      place = code.end
    }
    return found
  }

  /// The codes of one kind among some tokens that a label says hold them; weaker forms are believed.
  ///
  ///     codes.labelled(.domaineFonctionnel, in: tokens.range(of: cell))   // 0349-01 for « 349-01 »
  func labelled(_ kind: FoundCode.Kind, in range: TokenRange) -> [Mention<FoundCode>] {
    var found: [Mention<FoundCode>] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let code = chorus.code(kind, at: place, labelled: true), code.end <= range.upperBound {
        found.append(Mention(code.code, tokens: place..<code.end))
        place = code.end
      } else if kind == .domaineFonctionnel, tokens[place].kind == .word,
        case let domaines = spelled.all(at: place),
        let last = domaines.last, last.tokens.upperBound <= range.upperBound
      {
        found += domaines
        place = last.tokens.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  private typealias Found = (code: FoundCode, start: Int, end: Int)

  private func code(at place: Int, _ reading: Reading) -> Found? {
    switch tokens.items[place].kind {
    case .number: return numbered(at: place)
    case .word: return worded(at: place, reading)
    case .symbol:
      guard tokens.reads(place, "+"), let phone = keyed.telephone(at: place) else { return nil }
      return (phone.code, place, phone.end)
    default: return nil
    }
  }

  private func numbered(at place: Int) -> Found? {
    guard text.begins(place) else { return nil }
    for kind in [FoundCode.Kind.centreFinancier, .domaineFonctionnel, .bop, .activite] {
      if let found = chorus.code(kind, at: place, labelled: false) { return (found.code, place, found.end) }
    }
    if let found = keyed.telephone(at: place) ?? keyed.nir(at: place) {
      return (found.code, place, found.end)
    }
    return nil
  }

  private func worded(at place: Int, _ reading: Reading) -> Found? {
    let next = tokens[place + 1]
    if next.kind == .number, next.isGlued, text.begins(place) {
      if let found = nor(at: place, labelled: false) { return found }
      for kind in [FoundCode.Kind.centreDeCout, .trancheFonctionnelle, .centreFinancier] {
        if let found = chorus.code(kind, at: place, labelled: false) { return (found.code, place, found.end) }
      }
      if let found = keyed.iban(at: place) { return (found.code, place, found.end) }
    }
    return reading.sense(place).kind == .label ? named(at: place) : nil
  }

  /// What a word in front names: « NOR : … », « EJ n° … », « TF … », « programme 352 ».
  private func named(at place: Int) -> Found? {
    if let label = tokens.match(.norLabel, at: place) { return nor(at: label.upperBound, labelled: true) }
    if let label = tokens.match(.ej, at: place) {
      return chorusCode(.engagementJuridique, after: label)
    }
    if let label = tokens.match(.trancheFonctionnelle, at: place) {
      return chorusCode(.trancheFonctionnelle, after: label)
    }
    if let found = chorus.code(.trancheFonctionnelle, at: place, labelled: false) {
      return (found.code, place, found.end)
    }
    if let label = tokens.match(.programme, at: place) {
      return chorusCode(.programme, after: label)
    }
    return nil
  }

  private func chorusCode(_ kind: FoundCode.Kind, after label: TokenRange) -> Found? {
    let start = tokens.match(.codeSign, at: label.upperBound)?.upperBound ?? label.upperBound
    guard let found = chorus.code(kind, at: start, labelled: true) else { return nil }
    return (found.code, start, found.end)
  }

  /// 4 letters, 7 digits, 1 letter; behind « NOR » also spaced out and in small letters.
  private func nor(at place: Int, labelled: Bool) -> Found? {
    var characters: [UInt8] = []
    var end = place
    while characters.count < 12, tokens[end].kind == .word || tokens[end].kind == .number,
      labelled || end == place || tokens[end].isGlued,
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
    return (FoundCode(kind: .nor, value: text.text(characters)), place, end)
  }

  /// The tokens of the address that an « @ » stands in.
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

  private func isAddress(_ place: Int) -> Bool {
    switch tokens[place].kind {
    case .word, .number: true
    case .symbol:
      tokens.reads(place, ".") || tokens.reads(place, "-") || tokens.reads(place, "_")
        || tokens.reads(place, "+")
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
