import Clausier

@testable import ClausierCLI

/// The page of the documentation on the rules of `check`, from the program's own list.
struct RulesPage {
  /// The page as Markdown.
  private(set) var text: String
  private let language: String

  private static let heads = [
    "en": """
    # Checks

    `clausier check` says what should be looked at before an act is published. It is an aid: it never says that an act is
    lawful. A finding that rests on doubtful reading, or that a person has to judge, is a *review* and never makes the check
    fail; `clausier rule CODE` shows a rule's page in French or English. A report is text, JSON, SARIF, JUnit, annotations for GitHub, or
    a page to print or to hand on: `clausier check --format html --output report.html act.pdf`.

    This page is written from `clausier rules --format json` by `RECORD_GOLDEN=1 swift test --filter CheckTests`; a test
    fails while it is not what the rules say. How to write a rule stands above `CheckRule` in `Sources/Clausier/Checks`.

    """,
    "fr": """
    # Les règles de l’examen

    Ce que `clausier check` regarde avant qu’un acte soit publié ; [Controle.md](Controle.md) dit comment s’en servir. Une *erreur*
    bloque la publication, un point d’*attention* est probablement faux, ce qui est *à vérifier* demande qu’une personne juge, une
    *note* est bonne à savoir. `clausier rule CODE` montre la même page d’une règle.

    Cette page est écrite d’après `clausier rules --format json` ; un test échoue si elle ne dit pas ce que disent les règles.

    """,
  ]
  private static let severities = [
    "error": "erreur", "warning": "attention", "review": "à vérifier", "note": "note",
  ]

  /// Writes the page in a language, `fr` or `en`, from the list as programs get it.
  init(_ rules: [JSONFact], _ language: String) {
    self.language = language
    text = RulesPage.heads[language] ?? ""
    var family = ""
    for rule in rules {
      let code = rule.text("code") ?? ""
      if code.prefix(3) != family {
        family = String(code.prefix(3))
        let subject = RuleFamily.all.first { $0.letters == family }?.subject
        text += "\n## \(family)\(said(fr: " : ", en: ": "))\(said(fr: subject?.fr, en: subject?.en))\n"
      }
      let severities = rule.texts("severities").map { said(fr: RulesPage.severities[$0], en: $0) }
      text += "\n### \(code) `\(rule.text("name") ?? "")` (\(severities.joined(separator: ", ")))\n\n"
      for part in ["finds", "matters"] { paragraph(rule.text(part, language) ?? "") }
      if let source = rule.text("source", language) {
        paragraph(said(fr: "Source : ", en: "Source: ") + source + ".")
      }
      paragraph(said(fr: "À faire : ", en: "What to do: ") + (rule.text("remedy", language) ?? ""))
      paragraph(said(fr: "Signalé : ", en: "Found: ") + "« \(rule.text("fails") ?? "") »")
      paragraph(said(fr: "Non signalé : ", en: "Not found: ") + "« \(rule.text("passes") ?? "") »")
      text.removeLast()
    }
  }

  private func said(fr: String?, en: String?) -> String { (language == "fr" ? fr : en) ?? "?" }

  private mutating func paragraph(_ sentence: String) {
    for line in Prose.lines(sentence, width: 118) { text += line + "\n" }
    text += "\n"
  }
}
