/// Reads what makes a number an amount: the unit behind it or before it, and the tax.
struct Money {
  private let reading: Reading
  private var tokens: Tokens { reading.tokens }

  init(_ reading: Reading) { self.reading = reading }

  /// The unit at a place: the power of ten it counts in (3 for « k€ ») and the token after it.
  ///
  /// « d'euros » is one only behind « million », « milliard », « millier ».
  func unit(at place: Int, afterScale: Bool = false) -> (power: Int, end: Int)? {
    if let end = euro(at: place) { return (0, end) }
    // « 2 500,- € », « 2 500,-- € »
    if reading.reads(place, ","), tokens[place].isGlued, reading.reads(place + 1, "-"),
      tokens[place + 1].isGlued
    {
      let next = reading.reads(place + 2, "-") ? place + 3 : place + 2
      return euro(at: next).map { (0, $0) }
    }
    let sense = reading.sense(place)
    switch sense.kind {
    case .prefixedEuro: return (Int(sense.value), place + 1)
    case .prefix:
      let next = reading.isElision(place + 1) ? place + 2 : place + 1
      guard let end = euro(at: next) else { return nil }
      return (Int(sense.value), end)
    case .scale, .thousand:
      // Only a table's header counts « en milliers d'euros »; after figures the word is part of the number.
      return nil
    default:
      guard afterScale, reading.isElision(place), let end = euro(at: place + 1) else { return nil }
      return (0, end)
    }
  }

  /// The unit that ends before a number: « EUR 20 », « € 20 »; its place.
  func unitBefore(_ start: Int) -> Int? {
    let place = start - 1
    guard place >= 0, euro(at: place) != nil else { return nil }
    guard tokens.match(.eur, at: place) != nil else { return nil }
    // In « 10 € 20 » the sign belongs to what stands before it.
    let before = tokens[place - 1].kind
    guard place == 0 || (before != .number && reading.sense(place - 1) == .none) else { return nil }
    return place
  }

  /// The tax said at a place; its words without brackets, and the token after them.
  func tax(at place: Int) -> (value: Tax, tokens: TokenRange, end: Int)? {
    if reading.reads(place, "(") {
      guard let inner = words(at: place + 1), reading.reads(inner.tokens.upperBound, ")") else { return nil }
      return (inner.value, inner.tokens, inner.tokens.upperBound + 1)
    }
    let start = reading.reads(place, ",") ? place + 1 : place
    return words(at: start).map { ($0.value, $0.tokens, $0.tokens.upperBound) }
  }

  private func words(at place: Int) -> (value: Tax, tokens: TokenRange)? {
    guard tokens[place].kind == .word else { return nil }
    let sense = reading.sense(place)
    if sense.kind == .tax {
      // « HT2 » are credits outside title 2.
      guard !(tokens[place + 1].isGlued && tokens[place + 1].kind == .number) else { return nil }
      return (sense.value == 0 ? .without : .with, place..<place + 1)
    }
    if let match = tokens.match(.horsTaxe, at: place) {
      return (.without, match)
    }
    return tokens.match(.toutesTaxes, at: place).map { (.with, $0) }
  }

  private func euro(at place: Int) -> Int? {
    reading.isEuro(place) ? place + 1 : nil
  }
}

extension Phrase {
  fileprivate static let eur = Phrase("eur|€")
  fileprivate static let horsTaxe = Phrase("h.t.|h.t|hors {taxe(s)|tva}|hors taxe(s)")
  fileprivate static let toutesTaxes = Phrase(
    "t.t.c.|t.t.c|toute(s) taxe(s) comprise(s)|taxe(s) comprise(s)|tva {comprise|incluse}")
}
