package import Foundation

/// A Markdown file of French texts that says what is found in them; `Fixtures/README.md` describes its grammar.
package struct Fixture: Sendable {
  /// Its path below `Fixtures`, without `.md`.
  package let name: String
  /// Its texts, from first to last.
  package private(set) var quotes: [FixtureQuote] = []

  /// Reads `Fixtures/NAME.md`.
  package init(_ name: String) throws {
    let file = Fixture.folder.appending(path: "\(name).md")
    try self.init(name, String(contentsOf: file, encoding: .utf8))
  }

  /// Reads Markdown.
  ///
  /// - Throws: a ``FixtureFault`` with the number of the line that follows no rule of the grammar.
  package init(_ name: String, _ markdown: String) throws {
    self.name = name
    /// What the line before was, blank lines apart.
    var before = FixtureLine.prose
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, text) in lines.enumerated() {
      let number = index + 1
      do {
        let line = try FixtureLine(text)
        switch line {
        case .blank:
          if case .quoted = before { before = .blank }
          continue
        case .prose: break
        case .quoted(let words):
          if case .quoted = before {} else { quotes.append(FixtureQuote()) }
          try quotes[quotes.count - 1].append(words, number: number)
        case .item(let item):
          guard !quotes.isEmpty, before.mayPrecedeItem else {
            throw FixtureFault("an item of a list belongs below a quote")
          }
          quotes[quotes.count - 1].items.append(try FixtureItem(item, line: number))
        case .continuation(let rest):
          guard case .item = before else { throw FixtureFault("this line continues no item of a list") }
          quotes[quotes.count - 1].items[quotes[quotes.count - 1].items.count - 1].text += " " + rest
          continue
        }
        before = line
      } catch let fault as FixtureFault {
        throw fault.at("\(name).md:\(number)")
      }
    }
    if quotes.isEmpty { throw FixtureFault("no line begins with « > »").at("\(name).md:1") }
  }

  /// Where the fixtures are.
  package static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "ClausierTests/Fixtures")

  /// The names of all fixtures, or of those below one folder.
  package static func names(in folder: String = "") -> [String] {
    let paths = FileManager.default.enumerator(atPath: Fixture.folder.appending(path: folder).path)
    let files = (paths?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".md") && $0 != "README.md" }
    return files.map { (folder.isEmpty ? "" : folder + "/") + $0.dropLast(3) }.sorted()
  }
}
