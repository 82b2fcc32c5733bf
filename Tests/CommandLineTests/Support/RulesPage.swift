@testable import ClausierCLI

/// The page of the documentation on the rules of `check`, from the program's own list.
struct RulesPage {
  /// The page as Markdown.
  private(set) var text = """
    # Checks

    `clausier check` says what should be looked at before an act is published. It is an aid: it never says that an act is
    lawful. A finding that rests on doubtful reading, or that a person has to judge, is a *review* and never makes the check
    fail; `clausier rule CODE` shows a rule's page in French or English.

    This page is written from `clausier rules --format json` by `RECORD_GOLDEN=1 swift test --filter CheckTests`; a test
    fails while it is not what the rules say. How to write a rule stands above `CheckRule` in `Sources/Clausier/Checks`.

    """

  /// The families by the letters of their codes.
  private static let families = [
    "LEG": "What the decree asks of the act", "PAR": "The parties", "SIG": "The signatures", "AMT": "Amounts",
    "DAT": "Dates", "REF": "References within the act and to other texts", "CHO": "Chorus references",
    "TXT": "Words", "PER": "Personal data and leftovers", "ACC": "Accessibility", "PDF": "The file",
    "SET": "Several files",
  ]

  /// Writes the page from the list as programs get it.
  init(_ rules: [JSONFact]) {
    var family = ""
    for rule in rules {
      let code = rule.text("code") ?? ""
      if code.prefix(3) != family {
        family = String(code.prefix(3))
        text += "\n## \(family): \(RulesPage.families[family] ?? "?")\n"
      }
      let severities = rule.texts("severities").joined(separator: ", ")
      text += "\n### \(code) `\(rule.text("name") ?? "")` (\(severities))\n\n"
      for part in ["finds", "matters"] { paragraph(rule.text(part, "en") ?? "") }
      if let source = rule.text("source", "en") { paragraph("Source: \(source).") }
      paragraph("What to do: \(rule.text("remedy", "en") ?? "")")
      paragraph("Found: « \(rule.text("fails") ?? "") »")
      paragraph("Not found: « \(rule.text("passes") ?? "") »")
      text.removeLast()
    }
  }

  private mutating func paragraph(_ sentence: String) {
    for line in Prose.lines(sentence, width: 118) { text += line + "\n" }
    text += "\n"
  }
}
