/// Gives the notes at the foot of the pages, mark and text apart; a note over two pages is one.
enum FootnotesRule: ClauseRule {
  static let name: StaticString = "footnotes"

  static let summary = RuleSummary(
    name, ["/footnotes"],
    fr: "les notes en petits caractères au pied des pages, avec leur appel.",
    en: "the notes in small print at the foot of the pages, with their mark.")

  static func read(_ act: Act, into record: inout Record) {
    for part in act.outline.parts(.footnote) {
      record.footnotes.append(
        Footnote(
          mark: part.numberRange.map { act.shown($0, by: name) },
          text: part.text.isEmpty ? nil : act.shownText(part.text, by: name)))
    }
  }
}
