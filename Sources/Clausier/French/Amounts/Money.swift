/// Reads what makes a number an amount: the unit after it or before it, and the tax.
struct Money {
  private let reading: SensedTokens
  private var tokens: Tokens { reading.tokens }

  init(_ reading: SensedTokens) { self.reading = reading }

  /// The unit at a position: the power of ten it counts in (3 for « k€ ») and the token after it.
  ///
  /// « d'euros » is one only after « million », « milliard », « millier ».
  func unit(at position: Int, afterScale: Bool = false) -> (power: Int, end: Int)? {
    if let end = euro(at: position) { return (0, end) }
    // « 2 500,- € », « 2 500,-- € »
    if reading.reads(position, ","), tokens[position].isGlued, reading.reads(position + 1, "-"),
      tokens[position + 1].isGlued
    {
      let next = reading.reads(position + 2, "-") ? position + 3 : position + 2
      return euro(at: next).map { (0, $0) }
    }
    let sense = reading.sense(position)
    switch sense.kind {
    case .prefixedEuro: return (Int(sense.value), position + 1)
    case .prefix:
      let next = reading.isElision(position + 1) ? position + 2 : position + 1
      guard let end = euro(at: next) else { return nil }
      return (Int(sense.value), end)
    case .scale, .thousand:
      // Only a table's header counts « en milliers d'euros »; after figures the word is part of the number.
      return nil
    default:
      guard afterScale, reading.isElision(position), let end = euro(at: position + 1) else { return nil }
      return (0, end)
    }
  }

  /// The unit that ends before a number: « EUR 20 », « € 20 »; its position.
  func unitBefore(_ start: Int) -> Int? {
    let position = start - 1
    guard position >= 0, euro(at: position) != nil else { return nil }
    guard tokens.match(.eur, at: position) != nil else { return nil }
    // In « 10 € 20 » the sign belongs to what comes before it.
    let before = tokens[position - 1].kind
    guard position == 0 || (before != .number && reading.sense(position - 1) == .none) else { return nil }
    return position
  }

  /// The tax said at a position; its words without brackets, and the token after them.
  func tax(at position: Int) -> (value: Tax, tokens: TokenRange, end: Int)? {
    if reading.reads(position, "(") {
      guard let inner = words(at: position + 1), reading.reads(inner.tokens.upperBound, ")") else {
        return nil
      }
      return (inner.value, inner.tokens, inner.tokens.upperBound + 1)
    }
    let start = reading.reads(position, ",") ? position + 1 : position
    return words(at: start).map { ($0.value, $0.tokens, $0.tokens.upperBound) }
  }

  private func words(at position: Int) -> (value: Tax, tokens: TokenRange)? {
    guard tokens[position].kind == .word else { return nil }
    let sense = reading.sense(position)
    if sense.kind == .tax {
      // « HT2 » are credits outside title 2.
      guard !(tokens[position + 1].isGlued && tokens[position + 1].kind == .number) else { return nil }
      return (sense.value == 0 ? .without : .with, position..<position + 1)
    }
    if let match = tokens.match(.horsTaxe, at: position) {
      return (.without, match)
    }
    return tokens.match(.toutesTaxes, at: position).map { (.with, $0) }
  }

  private func euro(at position: Int) -> Int? {
    reading.isEuro(position) ? position + 1 : nil
  }
}

extension Phrase {
  fileprivate static let eur = Phrase("eur|€")
  fileprivate static let horsTaxe = Phrase("h.t.|h.t|hors {taxe(s)|tva}|hors taxe(s)")
  fileprivate static let toutesTaxes = Phrase(
    "t.t.c.|t.t.c|toute(s) taxe(s) comprise(s)|taxe(s) comprise(s)|tva {comprise|incluse}")
}
