/// The annexes with their numbers, headings and texts.
enum AnnexesRule: ClauseRule {
  static let name: StaticString = "annexes"

  static let summary = RuleSummary(
    name, ["/annexes"],
    fr: "les lignes « Annexe … » qui ouvrent une annexe, après les articles.",
    en: "the lines « Annexe … » that open an annex, behind the articles.")

  static func read(_ act: Act, into record: inout Record) {
    for part in act.outline.parts where part.kind == .annex {
      var annex = Annex()
      if let number = part.number, let range = part.numberRange {
        annex.number = act.shown(number, at: range, by: name)
      }
      annex.heading = part.heading.map { act.shownLine($0, by: name) }
      if !part.text.isEmpty { annex.text = act.shownText(part.text, by: name) }
      record.annexes.append(annex)
    }
  }
}
