/// What the words at the head of a row or a column of a table of credits say.
struct BudgetHead {
  /// « AE », « Autorisations d'engagement ».
  var ae = false
  /// « CP », « Crédits de paiement ».
  var cp = false
  /// « Total », « Cumul ».
  var total = false
  /// « Montant », « Coût », « Dotation »: amounts of another kind.
  var money = false
  /// « Année », « Exercice ».
  var years = false
  /// The single year that it names, and its token.
  var year: Int?
  var yearPlace: Int?
  /// Whether it names several years, or those after one: « CP 2027 et suivants ».
  var manyYears = false
  /// « en k€ »: what bare numbers are counted in.
  var unit: Unit?

  /// The power of ten that numbers are counted in, 0 for « en € », and the tokens that say so.
  struct Unit: Equatable {
    var power: Int
    var tokens: TokenRange
  }
  /// Whether its last words ask for more: « Autorisations » above « d'engagement », « Crédits de » above « paiement ».
  private var isOpen = false
  /// What its first words may complete.
  private var completes: Completion?

  private enum Completion {
    case engagement, paiement
  }

  /// « HT », « TTC », and where it is said.
  var tax: Tax?
  var taxPlace: Int?

  /// Whether it says nothing about credits.
  var isEmpty: Bool { !ae && !cp && !total && !money && !years && year == nil && unit == nil && tax == nil }

  /// Reads the words of a cell, or of the line above a table.
  init(_ tokens: Tokens, _ range: TokenRange) {
    var years = 0
    for place in range {
      switch tokens[place].kind {
      case .word: word(tokens, place, range)
      case .number:
        guard let number = BudgetHead.year(tokens, place) else { continue }
        years += 1
        year = number
        yearPlace = place
      case .symbol:
        if tokens.reads(place, "€"), unit == nil { unit = Unit(power: 0, tokens: place..<place + 1) }
      default: break
      }
    }
    // « 2024-2026 », « 2026 et suivantes », « après 2026 » are no single year.
    let reachesOn =
      tokens.first("suivant(e)(s)|ulterieur(e)(s)|anterieur(e)(s)|apres|avant|au-dela|a partir", in: range)
      != nil
    if years != 1 || reachesOn {
      manyYears = years > 1 || reachesOn
      year = nil
      yearPlace = nil
    }
    if !range.isEmpty, !ae, !cp { noteParts(tokens, range) }
  }

  /// Notes words that a cell over two rows parts: the end of « Crédits de », the beginning of « paiement (en €) ».
  private mutating func noteParts(_ tokens: Tokens, _ range: TokenRange) {
    isOpen = tokens.last("autorisation(s) [d']|credit(s) [de]", in: range)?.upperBound == range.upperBound
    if tokens.match("[d'] engagement(s)", at: range.lowerBound, limit: range.upperBound) != nil {
      completes = .engagement
    } else if tokens.match("[de] paiement(s)", at: range.lowerBound, limit: range.upperBound) != nil {
      completes = .paiement
    }
  }

  /// What several cells say together.
  init() {}

  /// Adds what another cell of the same column says.
  mutating func add(_ other: BudgetHead) {
    ae = ae || other.ae || (isOpen && other.completes == .engagement)
    cp = cp || other.cp || (isOpen && other.completes == .paiement)
    isOpen = other.isOpen
    total = total || other.total
    money = money || other.money
    years = years || other.years
    manyYears = manyYears || other.manyYears
    if year == nil {
      year = other.year
      yearPlace = other.yearPlace
    }
    unit = unit ?? other.unit
    if tax == nil {
      tax = other.tax
      taxPlace = other.taxPlace
    }
  }

  /// The year that a run of digits stands for: four digits, not glued to others.
  static func year(_ tokens: Tokens, _ place: Int) -> Int? {
    guard tokens.foldedRange(place).count == 4, let value = tokens.integer(place),
      (1990...2099).contains(value),
      !isRunOn(tokens, place)
    else { return nil }
    return value
  }

  /// Whether a run of digits is a year of a row of heads, where years stand beside each other.
  static func names(_ tokens: Tokens, _ place: Int) -> Bool {
    tokens.foldedRange(place).count == 4 && (1990...2099).contains(tokens.integer(place) ?? 0)
  }

  /// Whether digits are part of a code, a number with separators or an amount.
  private static func isRunOn(_ tokens: Tokens, _ place: Int) -> Bool {
    let next = place + 1
    if tokens[next].kind == .number || tokens.reads(next, "€") || tokens.reads(next, "euros") { return true }
    if tokens[next].isGlued, tokens[next].kind == .word { return true }
    if place > 0, tokens[place - 1].kind == .number { return true }
    guard place > 1, tokens[place].isGlued, tokens[place - 1].kind == .symbol, tokens[place - 1].isGlued
    else {
      return false
    }
    return tokens[place - 2].kind == .number
      || (tokens.reads(place - 1, "-") && tokens[place - 2].kind == .word)
  }

  private mutating func word(_ tokens: Tokens, _ place: Int, _ range: TokenRange) {
    let start = range.lowerBound
    func stands(_ phrase: StaticString) -> Bool {
      tokens.match(phrase, at: place, limit: range.upperBound) != nil
    }
    switch tokens.folded[tokens.foldedRange(place).lowerBound] {
    case UInt8(ascii: "a"):
      if stands("ae|autorisation(s) {d'|d} engagement(s)") { ae = true }
      if stands("annee(s)|annuite(s)") { years = true }
    case UInt8(ascii: "c"):
      if stands("cp|credit(s) {de|du} paie(ment)(s)") { cp = true }
      if stands("cout(s)|contribution(s)") { money = true }
      if place == start, stands("cumul(s)") { total = true }
    case UInt8(ascii: "d"): if stands("dotation(s)|depense(s)") { money = true }
    case UInt8(ascii: "e"):
      if stands("exercice(s)|echeance(s)") { years = true }
      if place == start, stands("ensemble") { total = true }
      if stands("euro(s)|eur"), unit == nil { unit = Unit(power: 0, tokens: place..<place + 1) }
    case UInt8(ascii: "g"): if stands("gestion") { years = true }
    case UInt8(ascii: "h"):
      if stands("ht|hors taxe(s)") { add(tax: .without, at: place) }
    case UInt8(ascii: "k"): count("k €|ke|keur(s)|keuro(s)|k euro(s)|kiloeuro(s)", 3, tokens, place, range)
    case UInt8(ascii: "m"):
      if stands("montant(s)") { money = true }
      count("millier(s) [d'|de] {euro(s)|€}", 3, tokens, place, range)
      count("million(s) [d'|de] {euro(s)|€}|m €|meur(s)|meuro(s)", 6, tokens, place, range)
      count("milliard(s) [d'|de] {euro(s)|€}|md(s) €", 9, tokens, place, range)
    case UInt8(ascii: "p"): if stands("participation(s)|prix") { money = true }
    case UInt8(ascii: "f"): if stands("financement(s)") { money = true }
    case UInt8(ascii: "s"): if place == start, stands("somme") { total = true }
    case UInt8(ascii: "t"):
      if stands("total|totaux|totale|totales") { total = true }
      if stands("ttc|toute(s) taxe(s) comprise(s)") { add(tax: .with, at: place) }
    default: break
    }
  }

  /// Takes a unit, unless a number stands in front and the words are an amount of their own: « 150 k€ répartis ainsi ».
  private mutating func count(
    _ phrase: StaticString, _ power: Int, _ tokens: Tokens, _ place: Int, _ range: TokenRange
  ) {
    guard let match = tokens.match(phrase, at: place, limit: range.upperBound),
      place == range.lowerBound || tokens[place - 1].kind != .number
    else { return }
    unit = Unit(power: power, tokens: match)
  }

  private mutating func add(tax: Tax, at place: Int) {
    self.tax = tax
    taxPlace = place
  }
}
