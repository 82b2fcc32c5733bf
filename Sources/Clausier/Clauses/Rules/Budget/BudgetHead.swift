/// What the words at the head of a row or a column of a table of credits say.
struct BudgetHead {
  /// « AE », « Autorisations d'engagement ».
  var ae = false
  /// « CP », « Crédits de paiement ».
  var cp = false
  /// Whether it says « AE » or « CP », or both.
  var namesCredits: Bool { ae || cp }
  /// « Total », « Cumul ».
  var total = false
  /// « Montant », « Coût », « Dotation »: amounts of another kind.
  var money = false
  /// « Année », « Exercice ».
  var years = false
  /// The single year that it names, and its token.
  var year: Int?
  var yearPosition: Int?
  /// Whether it names several years, or those after one: « CP 2027 et suivants ».
  var manyYears = false
  /// « en k€ »: the unit of bare numbers.
  var unit: Unit?
  /// Whether it counts in a currency other than euros: « AE (XPF) », « CP en F CFP ».
  var isForeign = false
  /// Whether it is the state before an avenant or after it: « Montant initial », « Après avenant ».
  var version: Version?

  /// The sides of a table that puts the old state beside the new one.
  enum Version {
    case old, new, difference
    /// « Avenant n° 1 »: the new state beside the old one, the difference beside both.
    case amending
  }

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
  var taxPosition: Int?

  /// Whether it says nothing about credits.
  var isEmpty: Bool {
    !ae && !cp && !total && !money && !years && year == nil && unit == nil && tax == nil && !isForeign
      && version == nil
  }

  /// Reads the words of a cell, or of the line above a table.
  init(_ tokens: Tokens, _ range: TokenRange) {
    var years = 0
    for position in range {
      switch tokens[position].kind {
      case .word: word(tokens, position, range)
      case .number:
        guard let number = BudgetHead.year(tokens, position) else { continue }
        years += 1
        year = number
        yearPosition = position
      case .symbol:
        if tokens.reads(position, "€"), unit == nil { unit = Unit(power: 0, tokens: position..<position + 1) }
      default: break
      }
    }
    // « 2024-2026 », « 2026 et suivantes », « après 2026 » are not a single year.
    let reachesOn =
      tokens.first(.reachesOn, in: range) != nil
    if years != 1 || reachesOn {
      manyYears = years > 1 || reachesOn
      year = nil
      yearPosition = nil
    }
    if !range.isEmpty, !ae, !cp { noteParts(tokens, range) }
    isForeign = tokens.first(.foreign, in: range) != nil && tokens.first(.inEuros, in: range) == nil
    version = BudgetHead.version(tokens, range)
  }

  /// What « avant », « nouveau », « écart » say of amounts below them; « avant le 31 mars » is a time.
  private static func version(_ tokens: Tokens, _ range: TokenRange) -> Version? {
    guard range.count <= 12 else { return nil }
    if tokens.first(.difference, in: range) != nil { return .difference }
    let old = tokens.first(.old, in: range)
    let new = tokens.first(.new, in: range)
    switch (old, new) {
    case (.some, nil): return .old
    case (nil, .some): return .new
    case (.some, .some): return nil
    case (nil, nil):
      if tokens.first(.amending, in: range) != nil { return .amending }
      // « AE (convention) » beside « AE (avenant n° 1) »
      return range.last.flatMap { tokens.match(.amended, at: tokens.reads($0, ")") ? $0 - 1 : $0) }.map { _ in
        .old
      }
    }
  }

  /// The unit that a line above a table says: « (en k€) », « en milliers d'euros »; « six millions d'euros » is an amount.
  static func unit(ofCaption caption: TokenRange, _ tokens: Tokens) -> Unit? {
    let said = BudgetHead(tokens, caption)
    guard let unit = said.unit, unit.power > 0 else { return said.unit }
    let before = unit.tokens.lowerBound - 1
    guard before < caption.lowerBound || tokens.match(.leadsToUnit, at: before) != nil else {
      return tokens.first(.euroSign, in: caption).map { Unit(power: 0, tokens: $0) }
    }
    return unit
  }

  /// What a line above a table says of the tax in all its amounts: « Les montants, toutes taxes comprises, sont les
  /// suivants : », « (en € TTC) »; « 5 000 € HT » says it of that amount alone.
  static func tax(ofCaption caption: TokenRange, _ tokens: Tokens) -> (value: Tax, position: Int)? {
    guard let sentence = tokens.sentences(in: caption).last, let last = sentence.last,
      tokens.reads(last, ":") || sentence.count <= captionTokens
    else { return nil }
    let head = BudgetHead(tokens, sentence)
    guard let tax = head.tax, let position = head.taxPosition,
      !sentence.contains(where: { tokens[$0].kind == .number && year(tokens, $0) == nil })
    else { return nil }
    return (tax, position)
  }

  /// The most tokens of a line above a table that is no sentence announcing it.
  private static let captionTokens = 16

  /// Notes words split over two rows: the end of « Crédits de », the beginning of « paiement (en €) ».
  private mutating func noteParts(_ tokens: Tokens, _ range: TokenRange) {
    isOpen = tokens.last(.opensHead, in: range)?.upperBound == range.upperBound
    if tokens.match(.closesEngagement, at: range.lowerBound, limit: range.upperBound) != nil {
      completes = .engagement
    } else if tokens.match(.closesPaiement, at: range.lowerBound, limit: range.upperBound) != nil {
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
      yearPosition = other.yearPosition
    }
    unit = unit ?? other.unit
    isForeign = isForeign || other.isForeign
    version = version ?? other.version
    if tax == nil {
      tax = other.tax
      taxPosition = other.taxPosition
    }
  }

  /// The year that a run of digits stands for: four digits, not glued to others.
  static func year(_ tokens: Tokens, _ position: Int) -> Int? {
    guard tokens.foldedRange(position).count == 4, let value = tokens.integer(position),
      (1990...2099).contains(value),
      !isRunOn(tokens, position)
    else { return nil }
    return value
  }

  /// Whether a run of digits is a year of a row of heads, where years are beside each other.
  static func names(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.foldedRange(position).count == 4 && (1990...2099).contains(tokens.integer(position) ?? 0)
  }

  /// Whether digits are part of a code, a number with separators or an amount.
  private static func isRunOn(_ tokens: Tokens, _ position: Int) -> Bool {
    let next = position + 1
    if tokens[next].kind == .number {
      // « en 2025 576 000 € »: no amount has a first group of four digits.
      return tokens[next].isGlued || tokens.foldedRange(next).count > 3
        || tokens.match(.leadsToYear, at: position - 1) == nil
    }
    if tokens.reads(next, "€") || tokens.reads(next, "euros") { return true }
    if tokens[next].isGlued, tokens[next].kind == .word { return true }
    if position > 0, tokens[position - 1].kind == .number { return true }
    guard position > 1, tokens[position].isGlued, tokens[position - 1].kind == .symbol,
      tokens[position - 1].isGlued
    else {
      return false
    }
    return tokens[position - 2].kind == .number
      || (tokens.reads(position - 1, "-") && tokens[position - 2].kind == .word)
  }

  private mutating func word(_ tokens: Tokens, _ position: Int, _ range: TokenRange) {
    let start = range.lowerBound
    func stands(_ phrase: Phrase) -> Bool {
      tokens.match(phrase, at: position, limit: range.upperBound) != nil
    }
    switch tokens.folded[tokens.foldedRange(position).lowerBound] {
    case UInt8(ascii: "a"):
      if stands(.ae) { ae = true }
      if stands(.annee) { years = true }
    case UInt8(ascii: "c"):
      if stands(.cp) { cp = true }
      if stands(.cout) { money = true }
      if position == start, stands(.cumul) { total = true }
    case UInt8(ascii: "d"): if stands(.dotation) { money = true }
    case UInt8(ascii: "e"):
      if stands(.exercice) { years = true }
      if position == start, stands(.ensemble) { total = true }
      if stands(.euro), unit == nil { unit = Unit(power: 0, tokens: position..<position + 1) }
    case UInt8(ascii: "g"): if stands(.gestion) { years = true }
    case UInt8(ascii: "h"):
      if stands(.horsTaxe) { add(tax: .without, at: position) }
    case UInt8(ascii: "k"): count(.thousands, 3, tokens, position, range)
    case UInt8(ascii: "m"):
      if stands(.montant) { money = true }
      count(.milliers, 3, tokens, position, range)
      count(.millions, 6, tokens, position, range)
      count(.milliards, 9, tokens, position, range)
    case UInt8(ascii: "p"): if stands(.participation) { money = true }
    case UInt8(ascii: "f"): if stands(.financement) { money = true }
    case UInt8(ascii: "s"): if position == start, stands(.somme) { total = true }
    case UInt8(ascii: "t"):
      if stands(.total) { total = true }
      if stands(.toutesTaxes) { add(tax: .with, at: position) }
    default: break
    }
  }

  /// Takes a unit, unless a number before it makes it an amount: « 150 k€ répartis ainsi ».
  private mutating func count(
    _ phrase: Phrase, _ power: Int, _ tokens: Tokens, _ position: Int, _ range: TokenRange
  ) {
    guard let match = tokens.match(phrase, at: position, limit: range.upperBound),
      position == range.lowerBound
        || tokens[position - 1].kind != .number && tokens.match(.countWord, at: position - 1) == nil
    else { return }
    unit = Unit(power: power, tokens: match)
  }

  private mutating func add(tax: Tax, at position: Int) {
    self.tax = tax
    taxPosition = position
  }
}

extension Phrase {
  fileprivate static let leadsToYear = Phrase("en|pour|exercice|annee")
  fileprivate static let foreign = Phrase(
    "xpf|fcfp|f cfp|f . cfp|f . c . f . p|cfp|franc(s) pacifique(s)|franc(s)|chf|usd|dollar(s)")
  fileprivate static let inEuros = Phrase("euro(s)|€|k€|eur")
  fileprivate static let old = Phrase(
    "avant [avenant|modification|l'avenant]|ancien(ne)(s)|initial(e)(s)|initiaux|prevu(e)(s)|actuel(le)(s)|actuels"
  )
  fileprivate static let new = Phrase(
    "apres [avenant|modification|l'avenant]|nouveau(x)|nouvelle(s)|revise(e)(s)|actualise(e)(s)|modifie(e)(s)|rectifie(e)(s)"
  )
  fileprivate static let difference = Phrase(
    "ecart(s)|variation(s)|difference(s)|evolution(s)|ajustement(s)")
  fileprivate static let amending = Phrase("avenant [n° #]")
  fileprivate static let amended = Phrase("convention|origine")
  fileprivate static let leadsToUnit = Phrase("en|(|:")
  fileprivate static let euroSign = Phrase("€|euros")
  fileprivate static let countWord = Phrase(
    """
    un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt(s)|trente|quarante|\
    cinquante|soixante|cent(s)|mille|demi|quelques|plusieurs|)
    """)
  fileprivate static let reachesOn = Phrase(
    "suivant(e)(s)|ulterieur(e)(s)|anterieur(e)(s)|apres|avant|au-dela|a partir")
  fileprivate static let opensHead = Phrase("autorisation(s) [d']|credit(s) [de]")
  fileprivate static let closesEngagement = Phrase("[d'] engagement(s)")
  fileprivate static let closesPaiement = Phrase("[de] paiement(s)")
  fileprivate static let ae = Phrase("ae|autorisation(s) {d'|d} engagement(s)")
  fileprivate static let annee = Phrase("annee(s)|annuite(s)")
  fileprivate static let cp = Phrase("cp|credit(s) {de|du} paie(ment)(s)")
  fileprivate static let cout = Phrase("cout(s)|contribution(s)")
  fileprivate static let cumul = Phrase("cumul(s)")
  fileprivate static let dotation = Phrase("dotation(s)|depense(s)")
  fileprivate static let exercice = Phrase("exercice(s)|echeance(s)")
  fileprivate static let ensemble = Phrase("ensemble")
  fileprivate static let euro = Phrase("euro(s)|eur")
  fileprivate static let gestion = Phrase("gestion")
  fileprivate static let horsTaxe = Phrase("ht|hors taxe(s)")
  fileprivate static let thousands = Phrase("k €|ke|keur(s)|keuro(s)|k euro(s)|kiloeuro(s)")
  fileprivate static let montant = Phrase("montant(s)")
  fileprivate static let milliers = Phrase("millier(s) [d'|de] {euro(s)|€}")
  fileprivate static let millions = Phrase("million(s) [d'|de] {euro(s)|€}|m €|meur(s)|meuro(s)")
  fileprivate static let milliards = Phrase("milliard(s) [d'|de] {euro(s)|€}|md(s) €")
  fileprivate static let participation = Phrase("participation(s)|prix")
  fileprivate static let financement = Phrase("financement(s)")
  fileprivate static let somme = Phrase("somme")
  fileprivate static let total = Phrase("total|totaux|totale|totales")
  fileprivate static let toutesTaxes = Phrase("ttc|toute(s) taxe(s) comprise(s)")
}
