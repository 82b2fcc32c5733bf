import Batch
import Catalogue
import Clausier

/// Statistics for readers: a line for each group, with a bar.
struct StatisticsTable {
  private let language: Language

  init(in language: Language) { self.language = language }

  /// How long the longest bar is.
  private static let width = 24

  /// Acts and credits in groups.
  func text(_ answer: StatisticsAnswer) -> String {
    let value = { (row: StatisticsAnswer.Row) in row.ae ?? row.cp ?? 0 }
    let hasMoney = answer.rows.contains { value($0) > 0 }
    let longest = answer.rows.map { hasMoney ? value($0) : Double($0.acts) }.max() ?? 0
    var rows = [[column(answer.by.rawValue), column("acts"), "AE", "CP"]]
    var bars = [""]
    for row in answer.rows + [answer.total] {
      let isTotal = bars.count == answer.rows.count + 1
      let key = isTotal ? "total" : row.key.isEmpty ? say(fr: "(sans)", en: "(none)") : safe(row.key)
      rows.append([key, "\(row.acts)", Euros.text(row.ae, in: language), Euros.text(row.cp, in: language)])
      let share = longest > 0 ? (hasMoney ? value(row) : Double(row.acts)) / longest : 0
      bars.append(isTotal ? "" : bar(share))
    }
    let table = TextColumns.text(rows).split(separator: "\n", omittingEmptySubsequences: false)
    let width = table.map(\.unicodeScalars.count).max() ?? 0
    let lines = zip(table, bars).map { line, bar in
      bar.isEmpty
        ? String(line)
        : line + String(repeating: " ", count: width - line.unicodeScalars.count) + "  " + bar
    }
    return lines.map { $0 + "\n" }.joined() + leftOut(answer)
  }

  private func leftOut(_ answer: StatisticsAnswer) -> String {
    guard answer.copies + answer.replaced > 0 else { return "" }
    let head = StatisticsTable.head(leftOut: answer.copies, replaced: answer.replaced)
    return say(fr: head.fr, en: head.en) + "\n"
  }

  /// What is not counted: copies, and lines that a later act replaces.
  static func head(leftOut copies: Int, replaced: Int) -> Message {
    Message(
      fr: "non comptés : \(Plural.fr(copies, "copie", "copies")), "
        + "\(Plural.fr(replaced, "ligne remplacée", "lignes remplacées")) par un acte postérieur",
      en: "left out: \(Plural.en(copies, "copy", "copies")), "
        + "\(Plural.en(replaced, "line", "lines")) that a later act replaced")
  }

  /// Chains that end soon.
  func text(_ answer: EndingAnswer) -> String {
    let rows = answer.rows.map { row in
      [
        safe(row.file) + ActShown(in: language).place(act: row.act, of: row.acts),
        safe(row.end) + (row.isEndComputed ? say(fr: " (calculée)", en: " (computed)") : ""),
        say(fr: "dans \(row.days) j", en: "in \(Plural.en(row.days, "day", "days"))"),
      ]
    }
    let head = StatisticsTable.head(ending: rows.count, from: answer.on, to: answer.until)
    return say(fr: head.fr, en: head.en) + "\n" + TextColumns.text(rows)
  }

  /// How many chains end from one day to another.
  static func head(ending count: Int, from: String, to: String) -> Message {
    Message(
      fr: "\(Plural.fr(count, "convention prend", "conventions prennent")) fin du \(from) au \(to)",
      en: "\(Plural.en(count, "convention ends", "conventions end")) from \(from) to \(to)")
  }

  /// The most acts that are named one by one.
  private static let most = 8

  /// What acts do not say, and the first of them by name.
  func text(_ answer: MissingAnswer) -> String {
    let longest = Double(max(1, answer.acts))
    let rows = answer.rows.map { row in
      [
        QueryWordsShown.missing(row.key, in: language), "\(row.acts.count)",
        bar(Double(row.acts.count) / longest),
      ]
    }
    let head = say(
      fr: "manque dans \(answer.acts) conventions et avenants :\n",
      en: "missing in \(answer.acts) conventions and avenants:\n")
    let counts = TextColumns.text(rows.map { Array($0.prefix(2)) }).split(separator: "\n")
    return head
      + zip(zip(counts, rows), answer.rows).map { line, row in
        "\(line.0)  \(line.1[2])\n" + names(row.acts)
      }.joined()
  }

  private func names(_ acts: [MissingAnswer.Act]) -> String {
    let shown = acts.prefix(StatisticsTable.most).map { act in
      "    \(safe(act.file))\(ActShown(in: language).place(act: act.act, of: act.acts))\n"
    }
    let rest = acts.count - shown.count
    return shown.joined() + (rest > 0 ? "    " + QueryWordsShown.more(rest, in: language) + "\n" : "")
  }

  private func bar(_ share: Double) -> String {
    let count = share > 0 ? max(1, Int((share * Double(StatisticsTable.width)).rounded())) : 0
    return String(repeating: "█", count: min(count, StatisticsTable.width))
  }

  private func column(_ name: String) -> String { QueryWordsShown.column(name, in: language) }
  private func safe(_ text: String) -> String { TerminalText.escaped(text) }
  private func say(fr: String, en: String) -> String { language == .fr ? fr : en }
}
