import Clausier
import Foundation
import Testing

/// Reads a Markdown fixture of whole clauses: a quoted act, and below it a list of what must be found in it.
///
///     A year in front of each amount.
///     > Article 4 : Crédits
///     > | | AE | CP |
///     > | 2024 | 42 000 | 42 000 |
///     - credit 2024: AE 42000, CP 42000 @ article:4
///
/// A line of a quote is a paragraph; `| … |` is a row of a table. The items are those of ``RecordSummary``; what
/// stands behind `@` is the section and may be left out. Of the kinds that the file names nothing else may be found,
/// and nothing at all in a quote without list.
struct ClauseFixture {
  /// A quoted act with what must be found in it.
  struct Quote {
    var text = ""
    var items: [(line: Int, text: String)] = []
    var line: Int
  }

  let name: String
  let quotes: [Quote]

  /// Reads `Fixtures/NAME.md`.
  init(_ name: String) throws {
    self.name = name
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let content = try String(contentsOf: folder.appending(path: "Fixtures/\(name).md"), encoding: .utf8)
    var quotes: [Quote] = []
    var isOpen = false
    for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix(">") {
        if !isOpen { quotes.append(Quote(line: index + 1)) }
        isOpen = true
        quotes[quotes.count - 1].text += ClauseFixture.paragraph(line.dropFirst()) + "\n"
      } else if line.hasPrefix("- "), !quotes.isEmpty {
        quotes[quotes.count - 1].items.append((index + 1, String(line.dropFirst(2))))
        isOpen = false
      } else {
        isOpen = false
      }
    }
    self.quotes = quotes
  }

  private static func paragraph(_ line: Substring) -> String {
    let text = line.trimmingCharacters(in: .whitespaces)
    guard text.hasPrefix("|"), text.hasSuffix("|"), text.count > 1 else { return text }
    let cells = text.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
    return cells.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\t")
  }

  /// Records an issue for each item that is not found, and for each that is found and not promised.
  func check() {
    for failure in failures({ FixtureReading.record(of: $0) }) { Issue.record("\(failure)") }
  }

  /// Each item that is not found when the texts are read in some way, and each that is found and not promised.
  func failures(_ read: (String) -> Record) -> [String] {
    let kinds = Set(quotes.flatMap(\.items).map { ClauseFixture.kind($0.text) })
    var failures: [String] = []
    for quote in quotes {
      var found = RecordSummary(read(quote.text)).lines.filter { kinds.contains(ClauseFixture.kind($0.text)) }
      for item in quote.items {
        let index = found.firstIndex { line in
          line.text == item.text || "\(line.text) @ \(line.section ?? "-")" == item.text
        }
        if let index {
          found.remove(at: index)
        } else {
          failures.append("\(name).md:\(item.line): not found: \(item.text)")
        }
      }
      for rest in found {
        failures.append(
          "\(name).md:\(quote.line): found, not promised: \(rest.text) @ \(rest.section ?? "-")")
      }
    }
    return failures
  }

  private static func kind(_ item: String) -> String {
    String(item.prefix { $0 != ":" && $0 != " " })
  }
}
