import Clausier
import Glibc

/// The lists of the manual for people: a name or a code, with its description below.
struct ManualText {
  /// The text.
  private(set) var text = ""

  private let language: Language
  private let palette = Palette(of: STDOUT_FILENO)

  /// Writes a list out.
  init(_ part: Manual.Part, of manual: Manual, in language: Language) {
    self.language = language
    switch part {
    case .rules: for rule in manual.rules { add(rule) }
    case .diagnostics:
      for diagnostic in manual.diagnostics {
        let kind = diagnostic.kind
        add(kind.code, beside: say(ExplainWords.severity(kind.severity)), kind.meaning, params: kind.params)
        add(ExplainWords.givenBy, [diagnostic.givenBy.joined(separator: ", ")])
      }
    case .errors: for kind in manual.errors { add(kind.code, beside: "", kind.meaning, params: kind.params) }
    }
  }

  private mutating func add(_ rule: RuleDescription) {
    let summary = rule.summary
    add(summary.name, beside: summary.fields.joined(separator: ", "), summary.text, params: [])
    let width = rule.reasons.map(\.code.utf8.count).max() ?? 0
    let refusals = rule.reasons.flatMap { reason in
      Prose.lines(say(reason.message)).enumerated().map { index, line in
        (index == 0 ? reason.code : "").padded(to: width) + "  " + line
      }
    }
    if !refusals.isEmpty { add(ExplainWords.refused, refusals) }
    if !rule.diagnostics.isEmpty {
      add(ExplainWords.doubt, Prose.lines(rule.diagnostics.map(\.code).joined(separator: ", ")))
    }
  }

  private mutating func add(_ name: String, beside: String, _ meaning: Message, params: [String]) {
    if !text.isEmpty { text += "\n" }
    text += palette.bold(name) + (beside.isEmpty ? "" : "  " + palette.dim(beside)) + "\n"
    for line in Prose.lines(say(meaning)) { text += "  " + line + "\n" }
    if !params.isEmpty { add(ExplainWords.parameters, [params.joined(separator: ", ")]) }
  }

  /// Adds lines, the first one after a label.
  private mutating func add(_ label: Message, _ lines: [String]) {
    for (index, line) in lines.enumerated() {
      text += "  " + palette.bold((index == 0 ? say(label) : "").padded(to: 12)) + line + "\n"
    }
  }

  private func say(_ message: Message) -> String { message.text(in: language) }
}
