import Foundation
import Testing

/// Reads a Markdown fixture and compares what its quotes promise with what is found in them.
///
/// Lines that begin with `> ` in a row are one text; `[60 000€](amount:60000)` in them is something that must
/// be found, and nothing else of the kinds that the file names may be. All other lines are prose.
struct FixtureRunner {
  /// Something found, or to be found, in a quote.
  struct Item: Hashable {
    var kind: String
    var value: String
    var bytes: Range<Int>
  }

  /// A text of a fixture with what must be found in it.
  struct Quote {
    var text: [UInt8] = []
    var items: [Item] = []
    /// For each line of the text its number in the file and the byte it begins at.
    var lines: [(number: Int, start: Int)] = []
  }

  let name: String
  let quotes: [Quote]

  /// Reads `Fixtures/NAME.md`.
  init(_ name: String) throws {
    self.name = name
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).md")
    var quotes: [Quote] = []
    var open = false
    let lines = try String(contentsOf: url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      guard line.hasPrefix("> ") else {
        open = false
        continue
      }
      if !open { quotes.append(Quote()) }
      open = true
      quotes[quotes.count - 1].append(line.dropFirst(2), number: index + 1)
    }
    self.quotes = quotes
  }

  /// Records an issue for each promise that is not kept, with its place in the file.
  func check(_ find: ([UInt8]) -> [Item]) {
    let kinds = Set(quotes.flatMap(\.items).map(\.kind))
    for quote in quotes {
      let found = find(quote.text).filter { kinds.contains($0.kind) }
      for item in quote.items where !found.contains(item) {
        Issue.record(
          "\(place(item, quote)): not found: \(item.kind) \(item.value) in « \(text(item, quote)) »")
      }
      for item in found where !quote.items.contains(item) {
        Issue.record(
          "\(place(item, quote)): found, not promised: \(item.kind) \(item.value) in « \(text(item, quote)) »"
        )
      }
    }
  }

  private func place(_ item: Item, _ quote: Quote) -> String {
    let line = quote.lines.last { $0.start <= item.bytes.lowerBound }
    return "\(name).md:\(line?.number ?? 0):\(item.bytes.lowerBound - (line?.start ?? 0) + 1)"
  }

  private func text(_ item: Item, _ quote: Quote) -> String {
    String(decoding: quote.text[item.bytes.clamped(to: 0..<quote.text.count)], as: UTF8.self)
  }
}

extension FixtureRunner.Quote {
  /// Adds a line, its links read; `\t` in it is a tab and `\u{A0}` a hard space.
  mutating func append(_ line: Substring, number: Int) {
    if !text.isEmpty { text.append(0x0A) }
    lines.append((number, text.count))
    var rest = line
    while let open = rest.range(of: #"\[[^\[\]]+\]\([a-zA-Z-]+:[^()]*\)"#, options: .regularExpression) {
      text += FixtureRunner.Quote.plain(rest[..<open.lowerBound])
      let link = rest[open].dropFirst().dropLast()
      let halves = link.components(separatedBy: "](")
      let label = halves.last?.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false) ?? []
      let start = text.count
      text += FixtureRunner.Quote.plain(Substring(halves.first ?? ""))
      items.append(
        FixtureRunner.Item(kind: String(label[0]), value: String(label[1]), bytes: start..<text.count))
      rest = rest[open.upperBound...]
    }
    text += FixtureRunner.Quote.plain(rest)
  }

  private static func plain(_ text: Substring) -> [UInt8] {
    Array(text.replacing(#"\t"#, with: "\t").replacing(#"\u{A0}"#, with: "\u{A0}").utf8)
  }
}
