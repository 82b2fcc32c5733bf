/// The act's title: all lines of its heading, joined, without banner, letterhead and NOR.
enum TitleRule: ClauseRule {
  static let name: StaticString = "title"

  static func read(_ act: Act, into record: inout Record) {
    let lines = ActTitle(of: act).lines.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return }
    record.title = act.shown(lines, by: name)
  }
}
