/// What explains the act before its first article: « Préambule », « Considérant … ».
enum PreambleRule: ClauseRule {
  static let name: StaticString = "preamble"

  static let summary = RuleSummary(
    name, ["/preamble"],
    fr: "ce qui suit « Préambule » ou « Considérant », avant le premier article.",
    en: "what follows « Préambule » or « Considérant », before the first article.")

  static func read(_ act: Act, into record: inout Record) {
    let ranges = act.outline.parts.filter { $0.kind == .preamble && !$0.text.isEmpty }.map(\.text)
    guard !ranges.isEmpty else { return }
    record.preamble = act.shownText(ranges, by: name)
  }
}
