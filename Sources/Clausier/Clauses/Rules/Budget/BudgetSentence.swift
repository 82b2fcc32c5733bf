import FoundationEssentials

/// Reads the credits that one sentence or list item says.
struct BudgetSentence {
  let act: Act
  let range: TokenRange
  let amounts: [Mention<FoundAmount>]
  let marks: [BudgetMark]
  /// The amounts that others of the sentence replace: « réduites de 45 000 € à 30 000 € », « …, la portant à 55 000 € ».
  private let former: [TokenRange]
  var tokens: Tokens { act.tokens }

  /// An amount and the words that say what it is.
  private struct Pair {
    var amount: Mention<FoundAmount>
    var mark: BudgetMark
  }

  /// The most tokens between an amount and the year that the sentence names after it.
  private static let yearTokens = 80
  /// The most tokens between an amount and « en AE » after it, or the next amount.
  private static let closeTokens = 12
  /// The most tokens between « les AE s'élèvent à » and the amount.
  private static let leadTokens = 14
  /// The most parts of a whole, with it.
  static let mostParts = 12
  /// The most tokens between an amount for somebody and the next one's.
  private static let dividedTokens = 40
  /// The most tokens between both where the sentence has no other amount and no other kind of credits.
  private static let aloneTokens = 24

  /// Takes the tokens of a sentence, and the marks of its paragraph.
  init(_ act: Act, _ range: TokenRange, marks: ArraySlice<BudgetMark>) {
    self.act = act
    self.range = range
    let said = Array(act.mentions.amounts.within(range))
    let former = said.count <= 40 ? BudgetSentence.former(of: said, in: range, act.tokens) : []
    self.former = former
    amounts = said.filter { amount in !former.contains { $0 == amount.tokens } }
    self.marks = marks.filter { range.contains($0.tokens.lowerBound) }
  }

  /// The lines of the sentence; `lead` is the year that its introduction names.
  func lines(lead: BudgetYear?, isListed: Bool) -> [BudgetLine] {
    guard !amounts.isEmpty, !marks.isEmpty else { return [] }
    if let named = labelled(lead: lead) { return named }
    let named = BudgetYear.all(act, in: range)
    let years = BudgetYears(tokens, named, in: range, firstAmount: amounts.first)
    let spans = YearSpan.all(from: named, tokens, limit: range.upperBound)
    var lines: [BudgetLine] = []
    var open = OpenLines()
    let pairs = divided(pairs(), years)
    for pair in pairs where !isTotal(pair.amount) {
      var year = isOfLaterYears(pair.amount) ? nil : years.year(of: pair.amount, mark: pair.mark)
      if let found = year, years.count > 1, isOfParts(found, pair, among: pairs, of: years.count) {
        year = nil
      } else if let found = year,
        let all = several(pair.amount, found, in: spans, isOnly: isOnly(pair, among: pairs))
      {
        let each = Pair(amount: all.amount, mark: pair.mark)
        for year in all.years { add(each, year, isListed: isListed, to: &lines, &open) }
        continue
      } else {
        year = year ?? (isOfLaterYears(pair.amount) ? nil : lead)
      }
      add(pair, year, isListed: isListed, to: &lines, &open)
    }
    return lines
  }

  /// Whether no other amount of the sentence is of the same kind.
  private func isOnly(_ pair: Pair, among pairs: [Pair]) -> Bool {
    pairs.prefix(8).count { $0.mark.ae == pair.mark.ae && $0.mark.cp == pair.mark.cp } == 1
  }

  /// Adds an amount to the line of its year, or begins one.
  private func add(
    _ pair: Pair, _ year: BudgetYear?, isListed: Bool, to lines: inout [BudgetLine], _ open: inout OpenLines
  ) {
    let value = BudgetLine.Value(euros: pair.amount.value.euros, ranges: [pair.amount.tokens])
    if let index = open.take(ae: pair.mark.ae, cp: pair.mark.cp, year: year?.value) {
      if pair.mark.ae { lines[index].ae = value } else { lines[index].cp = value }
      return
    }
    open.add(ae: pair.mark.ae, cp: pair.mark.cp, year: year?.value, index: lines.count)
    var line = BudgetLine(range: range, isListed: isListed)
    line.year = year?.value
    line.yearPosition = year?.position
    line.lead = isListed ? amounts.first.map { range.lowerBound..<$0.tokens.lowerBound } : nil
    if pair.mark.ae { line.ae = value }
    if pair.mark.cp { line.cp = value }
    lines.append(line)
  }

  /// Whether a year after a whole is that of its parts: « 240 000 € en AE, dont 80 000 € en 2024 », « une AE
  /// de 150 000 €, couverte par des CP de 100 000 € en 2024 et 50 000 € en 2025 ».
  private func isOfParts(_ year: BudgetYear, _ pair: Pair, among pairs: [Pair], of years: Int) -> Bool {
    let end = pair.amount.tokens.upperBound
    guard year.position > end, year.position - end <= BudgetSentence.yearTokens else { return false }
    let between: TokenRange = end..<year.position
    if tokens.first(.dont, in: between) != nil {
      return true
    }
    guard let last = act.mentions.amounts.within(between).last,
      BudgetYear.behind(tokens, last.tokens.upperBound, limit: range.upperBound) == year.position
    else { return false }
    let own = pairs.prefix(8).count { $0.mark.ae == pair.mark.ae && $0.mark.cp == pair.mark.cp }
    return own < years && own < 8
  }

  /// A whole is left to its parts where these have a year each and add up to it: « 12 M€ en AE et en CP, dont 8 M€ en
  /// 2023 et 4 M€ en 2024 ».
  private func divided(_ pairs: [Pair], _ years: BudgetYears) -> [Pair] {
    guard pairs.count == 1, let whole = pairs.first, amounts.count > 2,
      amounts.count <= BudgetSentence.mostParts,
      amounts.first?.tokens == whole.amount.tokens
    else { return pairs }
    let parts = amounts.dropFirst()
    let between: TokenRange = whole.amount.tokens.upperBound..<amounts[1].tokens.lowerBound
    let dated = parts.compactMap { BudgetYear.behind(tokens, $0.tokens.upperBound, limit: range.upperBound) }
    guard tokens.first(.dont, in: between) != nil, dated.count == parts.count,
      parts.map(\.value.euros).reduce(0, +) == whole.amount.value.euros
    else { return pairs }
    return parts.map { Pair(amount: $0, mark: whole.mark) }
  }

  // MARK: Amounts and marks

  /// Gives each mark its amounts: the one it follows, or those that it announces.
  private func pairs() -> [Pair] {
    if let both = respective() { return both }
    guard let firstAmount = amounts.first, let firstMark = marks.first else { return [] }
    let announces = firstMark.tokens.lowerBound < firstAmount.tokens.lowerBound
    var found: [Pair] = []
    for (index, mark) in marks.enumerated() {
      let edge = index + 1 < marks.count ? marks[index + 1].tokens.lowerBound : range.upperBound
      let next = amountIndex(from: mark.tokens.lowerBound)
      let before = next > 0 ? amounts[next - 1] : nil
      let behind = amountIndex(from: mark.tokens.upperBound)
      let after = behind < amounts.count && amounts[behind].tokens.upperBound <= edge ? behind : nil
      let alone = isAlone(mark)
      let follows = before.map { follow($0, mark, alone: alone) } ?? false
      let leads = after.map { lead(mark, amounts[$0], alone: alone) } ?? false
      if leads, let after, announces || !follows {
        found += chain(from: after, mark, next: index + 1)
      } else if follows {
        found += chain(upTo: next - 1, mark, after: index > 0 ? marks[index - 1].tokens.upperBound : 0)
      }
    }
    return found
  }

  /// The index of the first amount that begins at a token or after it.
  private func amountIndex(from position: Int) -> Int {
    var low = 0
    var high = amounts.count
    while low < high {
      let middle = (low + high) / 2
      if amounts[middle].tokens.lowerBound < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The amount that a mark announces, and those for further years: « 100 000 € en 2023 et 112 000 € en 2024 ».
  private func chain(from first: Int, _ mark: BudgetMark, next: Int) -> [Pair] {
    let edge = next < marks.count ? marks[next].tokens.lowerBound : range.upperBound
    var found = [Pair(amount: amounts[first], mark: mark)]
    var index = first + 1
    while index < amounts.count, amounts[index].tokens.upperBound <= edge {
      // What comes before the next mark may be that mark's: « 100 000 € en 2023 et 50 000 € en CP ».
      guard
        goesOn(from: amounts[index - 1], to: amounts[index])
          || isDivided(from: amounts[index - 1], to: amounts[index]),
        !marks[next...].prefix(4).contains(where: { follow(amounts[index], $0, alone: false) })
      else { break }
      found.append(Pair(amount: amounts[index], mark: mark))
      index += 1
    }
    return found
  }

  /// The amount before a mark, and those for other years in front of it: « 80 000 € en 2023 et 90 000 € en 2024, en CP ».
  private func chain(upTo end: Int, _ mark: BudgetMark, after edge: Int) -> [Pair] {
    var first = end
    while first > 0, amounts[first - 1].tokens.lowerBound >= edge,
      goesOn(from: amounts[first - 1], to: amounts[first])
    {
      first -= 1
    }
    // A year follows each of them, or comes before each.
    let behind: TokenRange = amounts[end].tokens.upperBound..<mark.tokens.lowerBound
    if first < end, !behind.contains(where: { BudgetHead.year(tokens, $0) != nil }),
      BudgetHead.year(tokens, amounts[first].tokens.upperBound + 1) != nil
    {
      first = end
    }
    return amounts[first...end].map { Pair(amount: $0, mark: mark) }
  }

  /// Whether a clause between semicolons says one kind of credits, and all its amounts go on from the first.
  private func isAlone(_ mark: BudgetMark) -> Bool {
    // More of either are a list or a table without frames.
    guard marks.count <= 12, amounts.count <= 40 else { return false }
    let clause = clause(around: mark.tokens)
    let own = amounts.filter { clause.contains($0.tokens.lowerBound) }
    return marks.count(where: { clause.contains($0.tokens.lowerBound) }) == 1
      && zip(own, own.dropFirst()).allSatisfy { goesOn(from: $0, to: $1) || isDivided(from: $0, to: $1) }
  }

  /// The part of the sentence around some words up to a semicolon on either side.
  private func clause(around words: TokenRange) -> TokenRange {
    let before: TokenRange = range.lowerBound..<words.lowerBound
    let start = before.last { tokens.reads($0, ";") }.map { $0 + 1 } ?? range.lowerBound
    let behind: TokenRange = words.upperBound..<max(words.upperBound, range.upperBound)
    return start..<(behind.first { tokens.reads($0, ";") } ?? behind.upperBound)
  }

  /// Whether nothing but a year is between two amounts: « 80 000 € en 2023, puis 90 000 € ».
  private func goesOn(from one: Mention<FoundAmount>, to other: Mention<FoundAmount>) -> Bool {
    let between: TokenRange = one.tokens.upperBound..<other.tokens.lowerBound
    return between.count <= BudgetSentence.closeTokens
      && between.allSatisfy {
        BudgetHead.year(tokens, $0) != nil
          || tokens.match(.yearJoint, at: $0) != nil
      } && between.contains { BudgetHead.year(tokens, $0) != nil }
  }

  /// Whether each of two amounts is said to be for somebody: « 310 000 € pour le haut-commissariat et à 84 600 € pour
  /// l'aviation civile ».
  private func isDivided(from one: Mention<FoundAmount>, to other: Mention<FoundAmount>) -> Bool {
    let between: TokenRange = one.tokens.upperBound..<other.tokens.lowerBound
    guard !between.isEmpty, between.count <= BudgetSentence.dividedTokens,
      tokens.match(.forSomebody, at: between.lowerBound) != nil,
      tokens.match(.forSomebody, at: other.tokens.upperBound, limit: range.upperBound) != nil
    else { return false }
    let link =
      between.last.map { tokens.match(.amountLead, at: $0) != nil ? $0 - 1 : $0 } ?? between.lowerBound
    return tokens.match(.divides, at: link) != nil
  }

  /// « s'élèvent respectivement à 120 000 € et 60 000 € »: the first amount is that of the first mark.
  private func respective() -> [Pair]? {
    guard amounts.count == 2, marks.count == 1, let mark = marks.first, mark.ae, mark.cp,
      tokens.first(.respectivement, in: range) != nil
    else { return nil }
    let ae = BudgetMark(ae: true, cp: false, tokens: mark.tokens)
    let cp = BudgetMark(ae: false, cp: true, tokens: mark.tokens)
    let isAEFirst = tokens.match(.ae, at: mark.tokens.lowerBound) != nil
    return [
      Pair(amount: amounts[0], mark: isAEFirst ? ae : cp),
      Pair(amount: amounts[1], mark: isAEFirst ? cp : ae),
    ]
  }

  /// « 60 000 € HT en AE », « 60 000 € d'autorisations d'engagement », « 60 000 € (AE) ».
  private func follow(_ amount: Mention<FoundAmount>, _ mark: BudgetMark, alone: Bool) -> Bool {
    guard amount.tokens.upperBound <= mark.tokens.lowerBound else { return false }
    let between: TokenRange = amount.tokens.upperBound..<mark.tokens.lowerBound
    let isClose =
      between.count <= BudgetSentence.closeTokens
      && between.allSatisfy { position in
        BudgetHead.year(tokens, position) != nil
          || tokens.match(.behindAmount, at: position) != nil
          || tokens.reads(position, "-")
      }
    if isClose { return true }
    return alone && between.count <= BudgetSentence.aloneTokens
      && tokens.match(.en, at: mark.tokens.lowerBound - 1) != nil
      && tokens.first(.semicolonOrColon, in: between) == nil
  }

  /// « AE : 60 000 € », « les crédits de paiement s'élèvent à 60 000 € », « en AE à hauteur de 60 000 € ».
  private func lead(_ mark: BudgetMark, _ amount: Mention<FoundAmount>, alone: Bool) -> Bool {
    let between: TokenRange = mark.tokens.upperBound..<amount.tokens.lowerBound
    let isClose =
      between.count <= BudgetSentence.leadTokens
      && between.allSatisfy { position in
        BudgetHead.year(tokens, position) != nil || former.contains { $0.contains(position) }
          || tokens.match(.beforeAmount, at: position) != nil
          || tokens.reads(position, "-")
      }
    if isClose { return true }
    return alone && between.count <= BudgetSentence.aloneTokens
      && tokens.match(.leadsToAmount, at: amount.tokens.lowerBound - 1) != nil
      && tokens.first(.semicolon, in: between) == nil
  }

  /// « soit un total de 180 000 € en AE » repeats what the lines say.
  private func isTotal(_ amount: Mention<FoundAmount>) -> Bool {
    let start = max(range.lowerBound, amount.tokens.lowerBound - 6)
    let near: TokenRange = start..<amount.tokens.lowerBound
    return tokens.first(.sum, in: near) != nil
      || tokens.match(.opensTotal, at: range.lowerBound) != nil
  }
}

extension Phrase {
  fileprivate static let forSomebody = Phrase(
    "[ht|ttc] {pour {le|la|l'|les}|au {profit|benefice|titre} {du|de la|de l'|des}|a la charge {du|de la|de l'|des}}"
  )
  fileprivate static let amountLead = Phrase("a|de|d'")
  fileprivate static let divides = Phrase("et|,|;|puis")
  fileprivate static let dont = Phrase(
    "dont|soit|reparti(e)(s)|ventile(e)(s)|decompose(e)(s)|a raison {de|d'}")
  fileprivate static let yearJoint = Phrase("en|a|et|,|puis|pour|au|titre|de|l'|exercice|annee|(|)|;|la")
  fileprivate static let respectivement = Phrase("respectivement|respectifs|respectives")
  fileprivate static let ae = Phrase("ae|autorisation(s)")
  fileprivate static let behindAmount = Phrase(

    """
    en|d'|de|(|)|,|au|titre|des|sous|forme|les|l'|"|aux|ht|ttc|hors|taxe(s)|toute(s)|comprise(s)|maximum|chacun|\
    dont|euro(s)|inscrit(e)(s)|ouvert(e)(s)|delegue(e)(s)|pour|exercice|annee|la|tant|soit|=
    """)
  fileprivate static let en = Phrase("en|d'|des|d")
  fileprivate static let semicolonOrColon = Phrase(";|:")
  fileprivate static let beforeAmount = Phrase(

    """
    :|=|a|de|d'|un|une|montant|total|global|maximum|maximal(e)|pour|s'|eleve(nt)|est|sont|fixe(e)(s)|limite|dans|la|\
    hauteur|concurrence|(|)|estime(e)(s)|evalue(e)(s)|arrete(e)(s)|somme|le|les|qui|soit|annuel(le)|previsionnel(le)|\
    representent|atteignent|se|montent|alloue(e)(s)|ouvert(e)(s)|plafond|plafonne(e)(s)|,|en|au|titre|l'|exercice|\
    annee|budgetaire|delegue(e)(s)|disponible(s)|mis(e)(es)|disposition|\"|reduit(e)(s)|ramene(e)(s)|porte(e)(s)|\
    passe(nt)|passent|restent|demeurent|demeure|reste|maintenu(e)(s)|releve(e)(s)|augmente(e)(s)|etabli(ssent)(t)|inchange(e)(s)|\
    ainsi|desormais|notifie(e)(s)|prevu(e)(s)|€|euros
    """)
  fileprivate static let leadsToAmount = Phrase("a|:|de|d'|=|est|soit")
  fileprivate static let sum = Phrase("soit {un|au} total|total :|total de|au total")
  fileprivate static let opensTotal = Phrase("[-] {total|totaux|soit [au total|un total]}")
}
