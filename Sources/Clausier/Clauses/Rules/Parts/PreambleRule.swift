/// What explains the act before its first article: « Préambule », « Considérant … ».
enum PreambleRule: ClauseRule {
  static let name: StaticString = "preamble"

  static func read(_ act: Act, into record: inout Record) {
    let ranges = act.outline.parts.filter { $0.kind == .preamble && !$0.text.isEmpty }.map(\.text)
    guard !ranges.isEmpty else { return }
    record.preamble = act.shownText(ranges, by: name)
  }
}
