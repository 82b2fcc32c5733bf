/// Reads the words beside an amount that make it a bound: « dans la limite de », « au moins », « maximum ».
struct Bounds {
  private let reading: SensedTokens
  private var tokens: Tokens { reading.tokens }

  init(_ reading: SensedTokens) { self.reading = reading }

  /// The bound that is said directly after some tokens, or before them with only small words between.
  func bound(around amount: TokenRange) -> (value: Qualifier, tokens: TokenRange)? {
    behind(amount.upperBound) ?? before(amount.lowerBound) ?? ofSubject(amount.lowerBound)
  }

  private func behind(_ position: Int) -> (value: Qualifier, tokens: TokenRange)? {
    let start = reading.reads(position, "(") || reading.reads(position, ",") ? position + 1 : position
    guard tokens[start].kind == .word else { return nil }
    if let match = tokens.match(.behindMax, at: start) {
      return (.max, match)
    }
    return tokens.match(.behindMin, at: start).map {
      (.min, $0)
    }
  }

  private func before(_ position: Int) -> (value: Qualifier, tokens: TokenRange)? {
    var at = position - 1
    // No bound reaches further than the few words of « maximum d'un montant total annuel de ».
    while at >= 0, position - at <= 9, tokens[at].kind == .word {
      if let found = word(at) { return found }
      guard isFiller(at) else { return nil }
      at -= 1
    }
    return nil
  }

  /// « L'enveloppe maximale allouée au service est de 10 000 € »: what the subject of the sentence says.
  private func ofSubject(_ position: Int) -> (value: Qualifier, tokens: TokenRange)? {
    guard
      tokens.match(.estDe, at: position - 2)?.upperBound == position
        || tokens.match(.estFixeA, at: position - 3)?.upperBound == position
    else { return nil }
    var at = position - 3
    while at >= 0, position - at <= 24, tokens[at].kind == .word {
      if tokens.match(.maximal, at: at) != nil { return (.max, at..<at + 1) }
      if tokens.match(.minimal, at: at) != nil { return (.min, at..<at + 1) }
      at -= 1
    }
    return nil
  }

  private func word(_ at: Int) -> (value: Qualifier, tokens: TokenRange)? {
    switch true {
    case tokens.match(.maxWord, at: at) != nil:
      return (.max, at..<at + 1)
    case tokens.match(.minWord, at: at) != nil: return (.min, at..<at + 1)
    case reading.reads(at, "plus") && reading.reads(at - 1, "au"): return (.max, at - 1..<at + 1)
    case reading.reads(at, "moins") && reading.reads(at - 1, "au"): return (.min, at - 1..<at + 1)
    case reading.reads(at, "limite") && tokens.match(.dansLa, at: at - 2) != nil:
      return (.max, at - 2..<at + 1)
    case reading.reads(at, "concurrence") && reading.reads(at - 1, "a"): return (.max, at - 1..<at + 1)
    case reading.reads(at, "exceder") || reading.reads(at, "depasser") || reading.reads(at, "excedera")
      || reading.reads(at, "depassera") || reading.reads(at, "excede") || reading.reads(at, "depasse"):
      return negated(at)
    case reading.reads(at, "jusqu'"): return (.max, at..<at + 2)
    default: return nil
    }
  }

  /// « ne peut excéder », « n'excède pas », « sans pouvoir dépasser », « ne pourra en aucun cas dépasser ».
  private func negated(_ at: Int) -> (value: Qualifier, tokens: TokenRange)? {
    for start in stride(from: at - 1, through: max(0, at - 6), by: -1) {
      guard tokens[start].kind == .word else { return nil }
      if tokens.match(.ne, at: start) != nil { return (.max, start..<at + 1) }
    }
    return nil
  }

  private func isFiller(_ at: Int) -> Bool {
    tokens.match(.filler, at: at) != nil
  }
}

extension Phrase {
  fileprivate static let behindMax = Phrase("[au] {maximum|maxi|max}|au plus|maximal(e)(s)")
  fileprivate static let behindMin = Phrase("[au|a] {minimum|minima|mini|min}|au moins|minimal(e)(s)")
  fileprivate static let estDe = Phrase("{est|sont} {de|fixe(e)(s) a}|s'eleve(nt) a")
  fileprivate static let estFixeA = Phrase("{est|sont} fixe(e)(s) a|s'eleve(nt) a")
  fileprivate static let maximal = Phrase("maximal(e)(s)|maximum")
  fileprivate static let minimal = Phrase("minimal(e)(s)|minimum")
  fileprivate static let maxWord = Phrase("maximum|maximal(e)(s)|maxi|plafond|plafonne(e)(s)")
  fileprivate static let minWord = Phrase("minimum|minimal(e)(s)|minima|plancher")
  fileprivate static let dansLa = Phrase("dans la")
  fileprivate static let ne = Phrase("ne|n'|sans")
  fileprivate static let filler = Phrase(

    """
    de|d'|du|des|la|le|les|l'|un|une|a|est|sont|soit|fixe(e)(s)|pas|montant(s)|somme(s)|total(e)|totaux|global(e)\
    |annuel(le)(s)|budget|enveloppe|hauteur|commande(s)|prestation(s)|credit(s)|depense(s)|au|maximum
    """)
}
