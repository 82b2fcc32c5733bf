/// The act's title: all lines of its heading, joined, without banner, letterhead and NOR.
enum TitleRule: ClauseRule {
  static let name: StaticString = "title"

  static let summary = RuleSummary(
    name, ["/title"],
    fr: "toutes les lignes de l’intitulé au-dessus des parties, sans bandeau, en-tête ni NOR.",
    en: "all lines of the heading above the parties, without banner, letterhead and NOR.")

  static func read(_ act: Act, into record: inout Record) {
    let lines = ActTitle(of: act).lines.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return }
    record.title = act.shown(lines, by: name)
  }
}
