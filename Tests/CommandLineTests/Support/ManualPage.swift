@testable import ClausierCLI

/// The page of the documentation that says what each diagnostic and each error means, from the program's own lists.
struct ManualPage {
  /// The page as Markdown.
  private(set) var text = """
    # Diagnostics and errors

    A diagnostic doubts what was read: the entry in a record's `diagnostics` names the value or the place that a reader
    should look at. Where the act itself may be wrong, such as in a table that misses its total, it stays a doubt, because
    the loss may be that of the reading. When a file gives no record, an error takes its place.

    Each code keeps its meaning. `clausier explain --list diagnostics` and `--list errors` show the same with
    `--format json` for programs; `--list rules` shows why rules refuse words. This page is written from those lists by
    `RECORD_GOLDEN=1 swift test --filter ManualTests`; a test fails while it is not what they say.

    """

  /// Writes the page from the lists as programs get them.
  init(diagnostics: [JSONFact], errors: [JSONFact]) {
    text += "\n## Diagnostics\n"
    for kind in diagnostics {
      let by = kind.texts("givenBy").map { "`\($0)`" }.joined(separator: ", ")
      add(kind, "\(kind.text("severity") ?? ""), given by \(by)")
    }
    text += "\n## Errors\n"
    for kind in errors { add(kind, nil) }
  }

  private mutating func add(_ kind: JSONFact, _ facts: String?) {
    text += "\n### `\(kind.text("code") ?? "")`\n\n"
    let params = kind.texts("params").map { "`\($0)`" }.joined(separator: ", ")
    let facts = [facts, params.isEmpty ? nil : "carries \(params)"].compactMap { $0 }
    if !facts.isEmpty {
      add(facts.joined(separator: "; ").capitalisedFirst + ".")
      text += "\n"
    }
    add(kind.text("text", "en") ?? "")
    text += "\n"
    add(kind.text("text", "fr") ?? "")
  }

  private mutating func add(_ sentence: String) {
    for line in Prose.lines(sentence) { text += line + "\n" }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
