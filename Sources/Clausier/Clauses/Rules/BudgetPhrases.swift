/// Reads credits from sentences and lists: « 2023 : 120 000 € en AE et 60 000 € en CP », « X € en AE et en CP ».
struct BudgetPhrases {
  private let act: Act
  private var tokens: Tokens { act.tokens }

  init(_ act: Act) { self.act = act }

  /// An amount and the words that say what it is.
  private struct Pair {
    var amount: Mention<FoundAmount>
    var mark: BudgetMark
    var isTotal: Bool
  }

  /// A year named as that of credits, and the token that names it.
  typealias Year = (value: Int, place: Int)

  /// The lines of the text outside tables, in reading order.
  func lines() -> [BudgetLine] {
    let marks = BudgetMark.all(tokens, in: act.readable)
    guard !marks.isEmpty else { return [] }
    var lines: [BudgetLine] = []
    var next = 0
    var lead: Year?
    var previous: Block?
    for block in act.manuscript.blocks where block.zone == .body {
      let range = tokens.places(of: block.range)
      while next < marks.count, marks[next].tokens.upperBound <= range.lowerBound { next += 1 }
      defer { previous = block }
      guard block.kind != .table else {
        lead = nil
        continue
      }
      let amounts = act.mentions.amounts.within(range)
      let start = next
      while next < marks.count, marks[next].tokens.upperBound <= range.upperBound { next += 1 }
      guard !amounts.isEmpty, start < next else {
        // « Pour 2024 : » above a list names its year.
        if amounts.isEmpty { lead = leadYear(range) } else if block.kind != .item { lead = nil }
        continue
      }
      if block.kind != .item, previous?.kind == .item { lead = nil }
      var found: [BudgetLine] = []
      for sentence in tokens.sentences(in: range) {
        found += read(sentence, marks: marks[start..<next], lead: lead, isListed: block.kind == .item)
      }
      merge(found, into: &lines, isItem: block.kind == .item && previous?.kind == .item)
    }
    return lines
  }

  // MARK: One sentence

  private func read(
    _ sentence: Range<Int>, marks: ArraySlice<BudgetMark>, lead: Year?, isListed: Bool
  ) -> [BudgetLine] {
    let amounts = Array(act.mentions.amounts.within(sentence))
    let marks = marks.filter { sentence.contains($0.tokens.lowerBound) }
    let pairs = pair(amounts, marks, in: sentence)
    guard !pairs.isEmpty else { return [] }
    let years = self.years(sentence)
    var lines: [BudgetLine] = []
    for pair in pairs where !pair.isTotal {
      let year = year(of: pair, years, in: sentence) ?? lead
      let value = BudgetLine.Value(euros: pair.amount.value.euros, range: pair.amount.bytes)
      let index = lines.firstIndex { line in
        line.year == year?.value && (!pair.mark.ae || line.ae == nil) && (!pair.mark.cp || line.cp == nil)
      }
      if let index {
        if pair.mark.ae { lines[index].ae = value }
        if pair.mark.cp { lines[index].cp = value }
        continue
      }
      var line = BudgetLine(range: tokens.bytes(of: sentence), isListed: isListed)
      line.year = year?.value
      line.yearPlace = year?.place
      if pair.mark.ae { line.ae = value }
      if pair.mark.cp { line.cp = value }
      lines.append(line)
    }
    return lines
  }

  /// Gives each mark its amount: the one it follows, or the one that it announces.
  private func pair(
    _ amounts: [Mention<FoundAmount>], _ marks: [BudgetMark], in sentence: Range<Int>
  ) -> [Pair] {
    guard let firstAmount = amounts.first, let firstMark = marks.first else { return [] }
    let announces = firstMark.tokens.lowerBound < firstAmount.tokens.lowerBound
    var pairs: [Pair] = []
    for (index, mark) in marks.enumerated() {
      let edge = index + 1 < marks.count ? marks[index + 1].tokens.lowerBound : sentence.upperBound
      let before = amounts.last { $0.tokens.upperBound <= mark.tokens.lowerBound }
      let after = amounts.first {
        $0.tokens.lowerBound >= mark.tokens.upperBound && $0.tokens.upperBound <= edge
      }
      let alone = amounts.count == 1 && marks.count == 1
      let follows = before.map { follow($0, mark, alone: alone) } ?? false
      let leads = after.map { lead(mark, $0, alone: alone) } ?? false
      let chosen =
        announces ? (leads ? after : follows ? before : nil) : follows ? before : leads ? after : nil
      guard let chosen else { continue }
      pairs.append(Pair(amount: chosen, mark: mark, isTotal: isTotal(chosen, in: sentence)))
    }
    return pairs
  }

  /// « 60 000 € HT en AE », « 60 000 € d'autorisations d'engagement », « 60 000 € (AE) ».
  private func follow(_ amount: Mention<FoundAmount>, _ mark: BudgetMark, alone: Bool) -> Bool {
    let between = amount.tokens.upperBound..<mark.tokens.lowerBound
    let isClose =
      between.count <= 10
      && between.allSatisfy { place in
        tokens.match(
          """
          en|d'|de|(|)|,|au|titre|des|sous|forme|les|l'|"|aux|ht|ttc|hors|taxe(s)|toute(s)|comprise(s)|maximum|chacun|\
          dont|-|euro(s)|inscrit(s)|ouvert(s)|delegue(s)
          """, at: place) != nil
      }
    if isClose { return true }
    return alone && between.count <= 24
      && tokens.match("en|d'|au titre des", at: mark.tokens.lowerBound - 1) != nil
      && tokens.first(";|:", in: between) == nil
  }

  /// « AE : 60 000 € », « les crédits de paiement s'élèvent à 60 000 € », « en AE à hauteur de 60 000 € ».
  private func lead(_ mark: BudgetMark, _ amount: Mention<FoundAmount>, alone: Bool) -> Bool {
    let between = mark.tokens.upperBound..<amount.tokens.lowerBound
    let isClose =
      between.count <= 12
      && between.allSatisfy { place in
        tokens.match(
          """
          :|=|a|de|d'|un|une|montant|total|global|maximum|maximal(e)|pour|s'|eleve(nt)|est|sont|fixe(e)(s)|limite|dans|la|\
          hauteur|concurrence|(|)|estime(e)(s)|evalue(e)(s)|arrete(e)(s)|somme|le|les|qui|soit|annuel(le)|previsionnel(le)|\
          representent|atteignent|se|montent|alloue(e)(s)|ouvert(e)(s)|plafond|plafonne(e)(s)|,
          """, at: place) != nil || BudgetHead.year(tokens, place) != nil || tokens.reads(place, "-")
      }
    if isClose { return true }
    return alone && between.count <= 24
      && tokens.match("a|:|de|d'|=", at: amount.tokens.lowerBound - 1) != nil
      && tokens.first(";", in: between) == nil
  }

  /// « soit un total de 180 000 € en AE » says again what the lines say.
  private func isTotal(_ amount: Mention<FoundAmount>, in sentence: Range<Int>) -> Bool {
    let start = max(sentence.lowerBound, amount.tokens.lowerBound - 6)
    return tokens.first("soit {un|au} total|total :|total de|au total", in: start..<amount.tokens.lowerBound)
      != nil
      || tokens.match("[-] total|[-] totaux", at: sentence.lowerBound) != nil
  }

  // MARK: Years

  private func year(of pair: Pair, _ years: [Year], in sentence: Range<Int>) -> Year? {
    guard let first = years.first else { return nil }
    if years.count == 1 { return first }
    if first.place < min(pair.amount.tokens.lowerBound, firstAmountPlace(in: sentence)) {
      return years.last { $0.place < pair.amount.tokens.lowerBound } ?? first
    }
    return years.first { $0.place > pair.amount.tokens.lowerBound } ?? years.last
  }

  private func firstAmountPlace(in sentence: Range<Int>) -> Int {
    act.mentions.amounts.within(sentence).first?.tokens.lowerBound ?? sentence.lowerBound
  }

  /// The years that some tokens name as those of credits; a year within a date is none.
  private func years(_ range: Range<Int>) -> [Year] {
    var years: [Year] = []
    for place in range where tokens[place].kind == .number {
      guard let year = BudgetHead.year(tokens, place), isNamed(place, in: range),
        act.mentions.dates.within(max(range.lowerBound, place - 6)..<place + 1).last?.tokens.contains(place)
          != true
      else { continue }
      years.append((year, place))
    }
    return years
  }

  private func isNamed(_ place: Int, in range: Range<Int>) -> Bool {
    if place == range.lowerBound || (place == range.lowerBound + 1 && tokens[place - 1].kind == .symbol) {
      return true
    }
    return tokens.match(
      "exercice(s)|annee(s)|en|pour|de|d'|gestion|(|:|,|;|budgetaire(s)|lfi|plf|sur|et|puis|dont|budget|\"",
      at: place - 1) != nil || tokens.reads(place - 1, "-")
  }

  /// The one year that an introduction to a list or a table names.
  func leadYear(_ range: Range<Int>, needsColon: Bool = true) -> Year? {
    guard !range.isEmpty, !needsColon || tokens.reads(range.upperBound - 1, ":") else { return nil }
    let years = self.years(range)
    return years.count == 1 ? years.first : nil
  }

  // MARK: Lists and sentences

  /// AE in one item and CP in the next make one line.
  private func merge(_ found: [BudgetLine], into lines: inout [BudgetLine], isItem: Bool) {
    for line in found {
      if isItem, let last = lines.last, last.year == line.year, last.isListed,
        (last.ae == nil) != (line.ae == nil), (last.cp == nil) != (line.cp == nil)
      {
        lines[lines.count - 1].ae = last.ae ?? line.ae
        lines[lines.count - 1].cp = last.cp ?? line.cp
      } else {
        lines.append(line)
      }
    }
  }
}
