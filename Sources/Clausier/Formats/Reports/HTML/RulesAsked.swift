/// The table of the rules that were asked of an act, by subject: a report without findings says by it what it stands for.
struct RulesAsked {
  /// The rules of a family.
  private struct Row {
    let subject: String
    let asked: [String]
    /// The rules that were not, by the reason.
    let omitted: [(reason: String, codes: [String])]
  }

  private let style: ReportStyle
  private let rows: [Row]

  init(of act: ActFindings, by settings: CheckSettings, _ style: ReportStyle) {
    self.style = style
    let omissions = Dictionary(act.omissions.map { ($0.code, $0.reason) }) { first, _ in first }
    rows = RuleFamily.all.compactMap { family in
      let codes = RuleList.cards.filter { $0.family == family.letters && settings.wants($0) }.map { $0.code }
      guard !codes.isEmpty else { return nil }
      let reasons = Dictionary(grouping: codes.filter { omissions[$0] != nil }) { code in
        omissions[code].map(style.language) ?? ""
      }
      return Row(
        subject: style.language(family.subject), asked: codes.filter { omissions[$0] == nil },
        omitted: reasons.map { ($0.key, $0.value) }.sorted { ($0.codes[0]) < ($1.codes[0]) })
    }
  }

  func write(to page: inout Markup) {
    let count = rows.reduce(0) { $0 + $1.asked.count }
    page.element("table", ["class": "rules"]) { table in
      table.element(
        "caption",
        style.say(
          fr: "Ce qui a été examiné : " + Plural.fr(count, "règle", "règles"),
          en: "What was checked: " + Plural.en(count, "rule", "rules")))
      table.heads([
        style.say(fr: "Sujet", en: "Subject"), style.say(fr: "Examiné", en: "Checked"),
        style.say(fr: "Non examiné, et pourquoi", en: "Not checked, and why"),
      ])
      table.element("tbody") { body in
        for row in rows {
          body.element("tr") { cells in
            cells.element("th", ["scope": "row"], row.subject)
            cells.element("td", row.asked.joined(separator: ", "))
            cells.element("td") { omitted(row, to: &$0) }
          }
          body.line()
        }
      }
    }
    page.line()
  }

  private func omitted(_ row: Row, to page: inout Markup) {
    for (index, omitted) in row.omitted.enumerated() {
      if index > 0 { page.void("br") }
      page.text(omitted.codes.joined(separator: ", ") + style.say(fr: " : ", en: ": "))
      page.element("bdi", omitted.reason)
    }
  }
}
