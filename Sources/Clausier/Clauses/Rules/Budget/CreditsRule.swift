import FoundationEssentials

/// Gives the credits, AE and CP: a line for each year, from tables, lists and sentences.
enum CreditsRule: ClauseRule {
  static let name: StaticString = "credits"

  static let summary = RuleSummary(
    name, ["/credits"],
    fr:
      "une ligne par année : les montants dits « AE » ou « CP » dans un tableau, une liste ou une phrase.",
    en: "a line for each year: the amounts said to be « AE » or « CP » in a table, a list or a sentence.")

  static let diagnostics: [DiagnosticKind] = [.unclearTable, .otherReading]

  static func read(_ act: Act, into record: inout Record) {
    var lines: [BudgetLine] = []
    let tables = BudgetTable.all(act).filter(\.table.isBudget)
    for (table, caption) in tables {
      var found = BudgetTableLines.read(act.tokens, table)
      if let caption, let year = year(ofCaption: caption, above: found, act) {
        for index in found.indices {
          found[index].year = year.value
          found[index].yearPosition = year.position
        }
      }
      lines += found
      if BudgetDoubt(act, table).isUnclear(found) { doubt(act, table.range, &record) }
    }
    let budgets = Set(tables.map(\.table.range.lowerBound))
    for line in act.bodyLines where line.block.kind == .table {
      if !budgets.contains(line.all.lowerBound), BudgetDoubt.isLost(line, act) {
        doubt(act, line.all, &record)
      }
    }
    let (spoken, unclear) = BudgetPhrases(act).read()
    for row in unclear { doubt(act, row, &record) }
    lines = merged(listed: lines + spoken.filter(\.isListed), spoken: spoken.filter { !$0.isListed })
    if !lines.isEmpty, lines.allSatisfy({ $0.year == nil && $0.label == nil }),
      let year = BudgetYear.ofAct(act)
    {
      for index in lines.indices {
        lines[index].year = year.value
        lines[index].yearPosition = year.position
      }
    }
    let parties = PartyNames(lines.contains { $0.label != nil || $0.isListed } ? record.parties : [])
    for line in lines {
      var credit = credit(act, line)
      credit.chorus = chorus(of: line, credit.section, act, record)
      credit.party = line.label.flatMap { parties.party(in: $0, of: act.tokens) }
      if let lead = line.lead,
        act.tokens.first(.role, in: lead) != nil
      {
        credit.party = parties.party(in: lead, of: act.tokens)
      }
      record.credits.append(credit)
    }
    doubtShared(&record)
  }

  /// The year that the sentence above a table names for all its lines: « pour l'année 2023, les montants suivants : ».
  private static func year(ofCaption caption: TokenRange, above lines: [BudgetLine], _ act: Act)
    -> BudgetYear?
  {
    guard !lines.isEmpty, lines.allSatisfy({ $0.year == nil }) else { return nil }
    if lines.count > 1 || lines[0].label != nil {
      let announces =
        act.tokens.reads(caption.upperBound - 1, ":") || act.tokens.first(.announces, in: caption) != nil
      let namesYears = lines.contains { line in
        line.label.map { $0.contains { BudgetHead.names(act.tokens, $0) } } ?? false
      }
      guard announces, !namesYears else { return nil }
    }
    return BudgetPhrases(act).leadYear(caption, needsColon: false)
  }

  /// Credits are as doubtful as the amounts that they are made of.
  private static func doubtShared(_ record: inout Record) {
    let doubts = record.diagnostics.filter { $0.pointer?.hasPrefix("/amounts/") ?? false }
    guard !doubts.isEmpty else { return }
    var shown: [Corner: [String]] = [:]
    for (line, credit) in record.credits.enumerated() {
      for (key, value) in [("ae", credit.ae), ("cp", credit.cp)] {
        if let place = value?.places.first {
          shown[Corner(place), default: []].append("/credits/\(line)/\(key)")
        }
      }
    }
    for diagnostic in doubts {
      let digits = diagnostic.pointer?.dropFirst("/amounts/".count).prefix { $0 != "/" } ?? ""
      guard let index = Int(digits), record.amounts.indices.contains(index),
        let place = record.amounts[index].euros.places.first
      else { continue }
      for pointer in shown[Corner(place)] ?? [] { record.diagnostics.append(diagnostic.about(pointer)) }
    }
  }

  /// Where a value begins on its page, by which two rules know that they read the same words.
  private struct Corner: Hashable {
    var page: Int
    var x: Double
    var y: Double

    init(_ position: Place) { (page, x, y) = (position.page, position.box.x, position.box.y) }
  }

  private static func doubt(_ act: Act, _ table: TokenRange, _ record: inout Record) {
    record.diagnostics.append(
      .unclearTable(at: act.places(of: table).first, pointer: "/credits"))
  }

  /// All lines in reading order, without sentences that repeat what a table or a list says in parts.
  private static func merged(listed: [BudgetLine], spoken: [BudgetLine]) -> [BudgetLine] {
    let ae = listed.compactMap(\.ae?.euros).reduce(0, +)
    let cp = listed.compactMap(\.cp?.euros).reduce(0, +)
    let said = Set(listed.flatMap { Sum.parts(of: $0) })
    let kept = spoken.filter { line in
      guard !listed.isEmpty else { return true }
      let sums =
        line.year == nil && (line.ae == nil || line.ae?.euros == ae)
        && (line.cp == nil || line.cp?.euros == cp)
      return !sums && !said.contains(Sum(line))
    }
    return distinct((listed + kept).sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// A sentence that is repeated, such as in the preamble and in an article, gives one line.
  private static func distinct(_ lines: [BudgetLine]) -> [BudgetLine] {
    var known: [Sum: TokenRange] = [:]
    return lines.filter { line in
      guard !line.isListed, let first = known[Sum(line)] else {
        if !line.isListed { known[Sum(line)] = line.range }
        return true
      }
      // « 22 500 € en AE et CP pour le premier et 22 500 € en AE et CP pour le second »
      return first == line.range
    }
  }

  /// What a line says of a year, to see whether another says it again.
  private struct Sum: Hashable {
    var year: Int?
    var ae: Decimal?
    var cp: Decimal?

    init(_ line: BudgetLine) {
      year = line.year
      ae = line.ae?.euros
      cp = line.cp?.euros
    }

    /// All that can be said of a line by leaving something out.
    static func parts(of line: BudgetLine) -> [Sum] {
      let whole = Sum(line)
      return (0..<8).map { left in
        var part = whole
        if left & 1 > 0 { part.year = nil }
        if left & 2 > 0 { part.ae = nil }
        if left & 4 > 0 { part.cp = nil }
        return part
      }
    }
  }

  private static func credit(_ act: Act, _ line: BudgetLine) -> Credit {
    var credit = Credit(
      section: act.section(of: line.ae?.ranges.first ?? line.cp?.ranges.first ?? line.range))
    if let year = line.year, let position = line.yearPosition {
      credit.year = act.shown(year, at: position..<position + 1, by: name)
    }
    credit.label = line.label.map { act.shown($0, by: name) }
    credit.ae = line.ae.map { act.shown($0.euros, at: $0.ranges, by: name) }
    credit.cp = line.cp.map { act.shown($0.euros, at: $0.ranges, by: name) }
    return credit
  }

  /// The references that a line's own row names, else the only ones of its article or of the act.
  private static func chorus(of line: BudgetLine, _ section: Section, _ act: Act, _ record: Record) -> Int? {
    let named = act.mentions.codes.within(line.range).compactMap { mention in
      record.chorus.firstIndex { block in
        switch mention.value.kind {
        case .centreFinancier: block.centreFinancier?.value == mention.value.value
        case .domaineFonctionnel: block.domaineFonctionnel?.value == mention.value.value
        case .activite: block.activites.contains { $0.value == mention.value.value }
        default: false
        }
      }
    }
    if let first = named.first { return first }
    if record.chorus.count == 1 { return 0 }
    let near = record.chorus.indices.filter { record.chorus[$0].section == section }
    return near.count == 1 ? near.first : nil
  }
}

extension Phrase {
  fileprivate static let announces = Phrase("suivant(e)(s)|ci-apres|ci-dessous|tableau|comme suit")
  fileprivate static let role = Phrase("delegant(e)(s)|delegataire(s)")
}
