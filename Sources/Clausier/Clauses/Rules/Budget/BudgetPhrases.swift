/// Reads credits from sentences and lists: « 2023 : 120 000 € en AE et 60 000 € en CP », « X € en AE et en CP ».
struct BudgetPhrases {
  private let act: Act
  private var tokens: Tokens { act.tokens }

  init(_ act: Act) { self.act = act }

  /// The lines of the text outside tables, in reading order, and the rows of unframed tables that fit no heads.
  func read() -> (lines: [BudgetLine], unclear: [TokenRange]) {
    let marks = BudgetMark.all(tokens, in: act.readable)
    guard !marks.isEmpty else { return ([], []) }
    var lines: [BudgetLine] = []
    var unclear: [TokenRange] = []
    var head: TokenRange?
    // How many heads are in the line before, if it holds nothing else.
    var heads: Int?
    var rows: [BudgetLine] = []
    var openRows = OpenLines()
    var next = 0
    var lead: BudgetYear?
    // The kind of credits that the words above a list say of all its items.
    var leadMark: BudgetMark?
    var previous: Block?
    // The paragraph that gave the last line.
    var giver: Block?
    for line in act.bodyLines {
      let block = line.block
      let range = line.all
      while next < marks.count, marks[next].tokens.upperBound <= range.lowerBound { next += 1 }
      defer { previous = block }
      guard block.kind != .table else {
        lead = nil
        continue
      }
      let amounts = act.mentions.amounts.within(range)
      let start = next
      while next < marks.count, marks[next].tokens.upperBound <= range.upperBound { next += 1 }
      if let row = BudgetRow(act, range, marks: marks[start..<next]) {
        let found = row.lines(below: head)
        join(found ?? [], to: &rows, &openRows)
        if found == nil { unclear.append(range) }
        continue
      }
      head = range
      lines += rows
      (rows, openRows) = ([], OpenLines())
      if start == next, let marked = heads, act.mentions.numerals.within(range).count >= marked {
        unclear.append(range)
      }
      heads = start < next ? countHeads(range) : nil
      if block.kind != .item { leadMark = start + 1 == next ? announced(marks[start], by: range) : nil }
      if start == next, block.kind == .item, let mark = leadMark {
        lines += BudgetSentence(act, range, marks: []).item(of: mark, lead: lead)
        continue
      }
      guard !amounts.isEmpty, start < next else {
        // « Pour 2024 : » above a list names its year.
        if amounts.isEmpty { lead = leadYear(range) } else if block.kind != .item { lead = nil }
        continue
      }
      if block.kind != .item, previous?.kind == .item { lead = nil }
      let found = said(in: range, marks[start..<next], lead: lead, isListed: block.kind == .item)
      let follows = previous?.kind == block.kind && previous?.range == giver?.range
      if !found.isEmpty { giver = block }
      merge(found, into: &lines, isItem: block.kind == .item, follows: follows)
    }
    return (lines + rows, unclear)
  }

  /// The lines that the sentences of a paragraph or an item say together.
  private func said(
    in range: TokenRange, _ marks: ArraySlice<BudgetMark>, lead: BudgetYear?, isListed: Bool
  ) -> [BudgetLine] {
    var found: [BudgetLine] = []
    var open = OpenLines()
    for sentence in tokens.sentences(in: range) {
      let reader = BudgetSentence(act, sentence, marks: marks)
      join(reader.lines(lead: lead, isListed: isListed), to: &found, &open)
    }
    return found
  }

  /// How many columns a line with nothing but « AE CP AE CP » heads; `nil` for any other.
  private func countHeads(_ range: TokenRange) -> Int? {
    let isHeads = range.allSatisfy { position in
      tokens.match(.headWord, at: position) != nil || BudgetHead.names(tokens, position)
    }
    let count =
      isHeads ? tokens.all(.head, in: range).count : 0
    return count > 1 ? count : nil
  }

  /// The one year that an introduction to a list or a table names: it ends with a colon, or is nothing but the year.
  func leadYear(_ range: TokenRange, needsColon: Bool = true) -> BudgetYear? {
    guard !range.isEmpty,
      !needsColon || tokens.reads(range.upperBound - 1, ":") || isYear(range)
    else { return nil }
    let years = BudgetYear.all(act, in: range)
    return years.count == 1 ? years.first : nil
  }

  /// « Exercice 2024 », « - Pour 2024 ».
  private func isYear(_ range: TokenRange) -> Bool {
    range.allSatisfy { position in
      BudgetHead.names(tokens, position) || tokens.reads(position, "-")
        || tokens.match(.yearWord, at: position) != nil
    }
  }

  // MARK: Lists and sentences

  /// The mark of a paragraph that says it of the items below: « répartis en AE et en CP comme suit : ».
  private func announced(_ mark: BudgetMark, by range: TokenRange) -> BudgetMark? {
    tokens.reads(range.upperBound - 1, ":") ? mark : nil
  }

  /// AE in one sentence or row and CP of the same year in another make one line, also where only the first of them
  /// names the year: « … 120 000 € en AE en 2024. Les CP correspondants s'élèvent à 80 000 €. ».
  private func join(
    _ lines: [BudgetLine], to found: inout [BudgetLine], _ open: inout OpenLines
  ) {
    for line in lines {
      if line.year == nil, line.label == nil, let only = found.first, found.count == 1, only.label == nil,
        only.lacksOnly(what: line)
      {
        found[0].ae = only.ae ?? line.ae
        found[0].cp = only.cp ?? line.cp
        continue
      }
      guard line.year != nil, line.label == nil else {
        found.append(line)
        continue
      }
      guard let known = open.take(ae: line.ae != nil, cp: line.cp != nil, year: line.year) else {
        open.add(ae: line.ae != nil, cp: line.cp != nil, year: line.year, index: found.count)
        found.append(line)
        continue
      }
      found[known].ae = found[known].ae ?? line.ae
      found[known].cp = found[known].cp ?? line.cp
    }
  }

  /// AE in one item or paragraph and CP in the next make one line.
  private func merge(_ found: [BudgetLine], into lines: inout [BudgetLine], isItem: Bool, follows: Bool) {
    for line in found {
      if follows, isItem || found.count == 1, let last = lines.last, last.year == line.year,
        last.isListed == isItem, last.label == nil, line.label == nil, last.lacksOnly(what: line)
      {
        lines[lines.count - 1].ae = last.ae ?? line.ae
        lines[lines.count - 1].cp = last.cp ?? line.cp
      } else {
        lines.append(line)
      }
    }
  }
}

extension Phrase {
  fileprivate static let headWord = Phrase(
    "ae|cp|autorisation(s)|d'|engagement|credit(s)|de|paiement|total|annee(s)|exercice(s)|en|euro(s)|€|k|(|)")
  fileprivate static let head = Phrase("ae|cp|autorisation(s) d'engagement|credit(s) de paiement")
  fileprivate static let yearWord = Phrase(
    "exercice|annee|gestion|budget|budgetaire|pour|en|au|titre|de|l'|la")
}
