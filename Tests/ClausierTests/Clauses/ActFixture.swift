import Foundation
import Testing

/// Reads a Markdown fixture of acts: each quote is one act, the list below it what must be read from it, and
/// nothing else. A quote without a list is an act from which nothing may be read. All other lines are prose.
///
/// In a quote `1│` and `2│` begin a line of the first and the second of columns side by side, `- ` an item, and
/// `\t` parts the cells of a table.
struct ActFixture {
  /// One act of a fixture with the lines that must be read from it.
  struct Act {
    var text = ""
    /// The number of its first line in the file.
    var line: Int
    var expected: [String] = []
  }

  let name: String
  private(set) var acts: [Act] = []

  /// Reads `Fixtures/NAME.md`.
  init(_ name: String) throws {
    self.name = name
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/\(name).md").standardized
    var inQuote = false
    let lines = try String(contentsOf: url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix(">") {
        if !inQuote { acts.append(Act(line: index + 1)) }
        inQuote = true
        acts[acts.count - 1].text += line.dropFirst(2).replacing(#"\t"#, with: "\t") + "\n"
      } else {
        inQuote = false
        if line.hasPrefix("- "), !acts.isEmpty {
          acts[acts.count - 1].expected.append(String(line.dropFirst(2)))
        }
      }
    }
  }

  /// Records an issue for each act that is read otherwise.
  func check(_ listing: (String) -> [String]) {
    for failure in failures(listing) { Issue.record("\(failure)") }
  }

  /// What is read otherwise, act by act.
  func failures(_ listing: (String) -> [String]) -> [String] {
    acts.compactMap { act in
      let found = listing(act.text)
      guard found != act.expected else { return nil }
      let missing = act.expected.filter { !found.contains($0) }.map { "  expected: \($0)" }
      let other = found.filter { !act.expected.contains($0) }.map { "  found:    \($0)" }
      let lines = missing.isEmpty && other.isEmpty ? ["  in another order: \(found)"] : missing + other
      return "\(name).md:\(act.line)\n\(lines.joined(separator: "\n"))"
    }
  }
}
