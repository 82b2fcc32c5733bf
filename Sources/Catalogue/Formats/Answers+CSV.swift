import Clausier
import FoundationEssentials

extension SearchAnswer {
  /// A row for each act, with its best passage.
  public var csv: [UInt8] {
    let cells = CSVCells()
    let head = [
      "file", "act", "sha256", "kind", "title", "number", "nor", "date", "end", "endComputed", "ae", "cp",
      "delegants", "delegataires", "amends", "page", "section", "passage",
    ]
    return cells.line(head.map { .text($0) })
      + results.flatMap { act in
        let passage = act.passages.first
        return cells.line(
          [
            .text(act.file), .number(act.act), .text(act.sha256), .text(act.kind), TableCell(of: act.title),
            TableCell(of: act.number), TableCell(of: act.nor), TableCell(of: act.date),
            TableCell(of: act.end),
            .text(act.isEndComputed ? "true" : "false"), TableCell(euros: act.ae), TableCell(euros: act.cp),
            TableCell(of: act.names("delegant")), TableCell(of: act.names("delegataire")),
            TableCell(of: act.amends), (passage?.page).map { .number($0) } ?? .empty,
            TableCell(of: passage?.section), TableCell(of: passage?.text),
          ])
      }
  }
}

extension FoundAct {
  /// The names of the parties of a role.
  fileprivate func names(_ role: String) -> String? {
    let names = parties.filter { $0.role == role }.compactMap(\.name)
    return names.isEmpty ? nil : names.joined(separator: " | ")
  }
}

extension StatisticsAnswer {
  /// A row for each group, and the total.
  public var csv: [UInt8] {
    let cells = CSVCells()
    let head = [by.rawValue, "acts", "ae", "cp"]
    let all = rows.map { ($0.key, $0) } + [("total", total)]
    return cells.line(head.map { .text($0) })
      + all.flatMap { key, row in
        cells.line([.text(key), .number(row.acts), TableCell(euros: row.ae), TableCell(euros: row.cp)])
      }
  }
}

extension EndingAnswer {
  /// A row for each chain.
  public var csv: [UInt8] {
    let cells = CSVCells()
    return cells.line(["file", "end", "endComputed", "days", "act"].map { .text($0) })
      + rows.flatMap {
        cells.line([
          .text($0.file), .text($0.end), .text($0.isEndComputed ? "true" : "false"), .number($0.days),
          .number($0.act),
        ])
      }
  }
}

extension MissingAnswer {
  /// A row for each act that does not say something.
  public var csv: [UInt8] {
    let cells = CSVCells()
    return cells.line(["key", "file", "act"].map { .text($0) })
      + rows.flatMap { row in
        row.acts.flatMap { cells.line([.text(row.key), .text($0.file), .number($0.act)]) }
      }
  }
}

extension TableCell {
  /// Words, if there are any.
  fileprivate init(of text: String?) { self = text.map { .text($0) } ?? .empty }

  /// An amount, if there is one.
  fileprivate init(euros: Double?) {
    self = euros.flatMap { Decimal(string: String($0)) }.map { .decimal($0) } ?? .empty
  }
}
