import FoundationEssentials

/// What looks like an amount and is not one: shares, uncounted sums, other currencies, bare numbers.
extension AmountsRule {
  static let reasons: [NearMissReason] = [
    .share, .uncounted, .otherCurrency, .otherUnit("…"), .noUnit, .noHead, .outsideAct,
  ]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let taken = Covering(act.mentions.amounts.map(\.tokens) + otherReadings(act))
    let tables = Covering(act.lines.filter { $0.block.kind == .table }.map(\.all))
    var found = uncounted(act, taken) + outside(act)
    for numeral in act.mentions.numerals where !numeral.value.ordinal && !taken.meets(numeral.tokens) {
      guard let reason = reason(act, numeral, tables) else { continue }
      found.append(
        NearMiss(
          pointer: "/amounts", words: numeral.tokens.lowerBound..<reason.end,
          reading: nil, reason: reason.reason))
    }
    return found
  }

  /// The tokens of numbers that are part of something else that is known: a date, a code, a text's number.
  private static func otherReadings(_ act: Act) -> [TokenRange] {
    let mentions = act.mentions
    let inTables = BudgetTable.all(act).flatMap { found in
      found.table.cells.enumerated().flatMap { row, cells in
        cells.indices.filter { found.table.isAmount(row: row, column: $0) }.map { cells[$0].tokens }
      }
    }
    return mentions.dates.map(\.tokens) + mentions.durations.map(\.tokens) + mentions.codes.map(\.tokens)
      + mentions.citations.map(\.tokens) + mentions.references.map(\.tokens) + inTables
  }

  /// Why a number is not an amount; `nil` for one that nobody would take for one, such as « deux » or « 3 ».
  private static func reason(
    _ act: Act, _ numeral: Mention<Numeral>, _ tables: Covering
  ) -> (reason: NearMissReason, end: Int)? {
    let tokens = act.tokens
    let next = numeral.tokens.upperBound
    if let share = share(tokens, next) { return (.share, share) }
    if isCurrency(tokens, next) { return (.otherCurrency, next + 1) }
    guard numeral.value.form == .figures, numeral.value.value >= 100,
      isFree(tokens, numeral.tokens), !looksLikeYear(tokens, numeral)
    else { return nil }
    if tables.meets(numeral.tokens) { return (.noHead, next) }
    guard numeral.value.value >= 1000, !isPostal(tokens, numeral.tokens) else { return nil }
    if tokens[next].kind == .word, !tokens[next].isGlued,
      tokens.match(.smallWord, at: next) == nil
    {
      return (.otherUnit(tokens.text(next..<next + 1)), next + 1)
    }
    return (.noUnit, next)
  }

  /// The token after « % » or « pour cent ».
  private static func share(_ tokens: Tokens, _ position: Int) -> Int? {
    if tokens.reads(position, "%") || tokens.reads(position, "‰") { return position + 1 }
    return tokens.match(.pourCent, at: position)?.upperBound
  }

  private static func isCurrency(_ tokens: Tokens, _ position: Int) -> Bool {
    ["$", "£", "¥"].contains { tokens.reads(position, $0) }
      || tokens.match(.dollar, at: position) != nil
  }

  /// Whether a number is glued to nothing, such as the letters of a code.
  private static func isFree(_ tokens: Tokens, _ range: TokenRange) -> Bool {
    let before = range.lowerBound - 1
    if tokens[range.lowerBound].isGlued, before >= 0, tokens[before].kind == .word || isJoint(tokens, before)
    {
      return false
    }
    let after = range.upperBound
    return !(tokens[after].isGlued && (tokens[after].kind == .word || isJoint(tokens, after)))
  }

  private static func isJoint(_ tokens: Tokens, _ position: Int) -> Bool {
    ["-", "/", "_", "@", "°"].contains { tokens.reads(position, $0) }
  }

  /// Whether a number is that of a post office or a box: « 21000 Dijon », « BP 40212 ».
  private static func isPostal(_ tokens: Tokens, _ range: TokenRange) -> Bool {
    if tokens.match(.bp, at: range.lowerBound - 1) != nil { return true }
    return PostalCode.end(tokens, at: range.lowerBound) != nil
  }

  private static func looksLikeYear(_ tokens: Tokens, _ numeral: Mention<Numeral>) -> Bool {
    numeral.tokens.count == 1 && BudgetHead.year(tokens, numeral.tokens.lowerBound) != nil
  }

  /// « plusieurs millions d'euros », « quelques euros », « des centaines d'euros ».
  private static func uncounted(_ act: Act, _ taken: Covering) -> [NearMiss] {
    act.tokens.all(
      .uncounted, in: act.readable
    )
    .filter { !taken.meets($0) }
    .map {
      NearMiss(pointer: "/amounts", words: $0, reading: nil, reason: .uncounted)
    }
  }

  /// Amounts in what is printed around the act.
  private static func outside(_ act: Act) -> [NearMiss] {
    act.mentions.amounts.within(act.readable.upperBound..<act.tokens.count).map {
      NearMiss(pointer: "/amounts", words: $0.tokens, reading: "\($0.value.euros)", reason: .outsideAct)
    }
  }
}

extension NearMissReason {
  /// « 50 % ».
  static let share = NearMissReason(
    "share", fr: "C’est une part, pas un montant.", en: "It is a share and no amount.")

  /// « plusieurs millions d'euros ».
  static let uncounted = NearMissReason(
    "uncounted", fr: "Rien n’est compté : aucun nombre ne précède.",
    en: "Nothing is counted: no number stands before it.")

  /// « 20 dollars ».
  static let otherCurrency = NearMissReason(
    "other-currency", fr: "C’est une autre monnaie que l’euro.", en: "It is another currency than the euro.")

  /// « 3 000 agents ».
  static func otherUnit(_ word: String) -> NearMissReason {
    NearMissReason(
      "other-unit", fr: "Le nombre compte autre chose : « \(word) ».",
      en: "The number counts something else: “\(word)”.")
  }

  /// « 42 000 » in running text.
  static let noUnit = NearMissReason(
    "no-unit", fr: "Le nombre n’a pas d’unité monétaire.", en: "The number has no unit of money.")

  /// « 42 000 » in a table whose heads say nothing of money.
  static let noHead = NearMissReason(
    "no-head", fr: "Aucun en-tête de la colonne ni de la ligne ne dit que ce nombre est un montant.",
    en: "No head of the column or of the row says that the number is an amount.")
}

extension Phrase {
  fileprivate static let smallWord = Phrase(
    "et|ou|en|au|aux|a|de|du|des|d'|par|pour|sur|dans|le|la|les|l'|est|sont")
  fileprivate static let pourCent = Phrase("pour cent|pourcent|pour mille")
  fileprivate static let dollar = Phrase(
    "dollar(s)|usd|chf|gbp|livre(s) sterling|franc(s)|xpf|fcfp|yen(s)|couronne(s)")
  fileprivate static let bp = Phrase("bp|cs|tsa|b . p .")
  fileprivate static let uncounted = Phrase(

    """
    {plusieurs|quelques|des|certains|maint(e)s} [{centaine(s)|dizaine(s)|millier(s)|million(s)|milliard(s)} \
    {d'|de}] {euro(s)|€}
    """)
}
