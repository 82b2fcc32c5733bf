/// The findings as a page for a browser and for paper, which someone who was not there can read: what was checked and when,
/// what blocks, and for each file its findings by their gravity. It has no script and loads nothing.
enum HTMLReport: ReportFormat {
  static let name = "html"
  static let summary = Message(
    fr: "une page à imprimer ou à transmettre", en: "a page to print or to hand on")
  static let syntax: ProductSyntax? = .lines

  static func bytes(of report: CheckReport, _ style: ReportStyle) -> [UInt8] {
    let title = style.say(fr: "Examen avant publication", en: "Check before publication")
    var page = Markup(capacity: 1 << 16)
    page.doctype()
    page.element("html", ["lang": style.say(fr: "fr", en: "en")]) { html in
      html.element("head") { head in
        head.void("meta", ["charset": "utf-8"])
        head.void("meta", ["http-equiv": "Content-Security-Policy", "content": ReportSheet.policy])
        head.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        head.element("title", title + (report.files.count == 1 ? " : " + report.files[0].file : ""))
        head.embedded("style", Array(ReportSheet.css.utf8))
      }
      html.element("body") { body in
        header(title, report, style, to: &body)
        body.element("main") { main in
          if report.files.count > 1 { table(of: report, style, to: &main) }
          for (index, file) in report.files.enumerated() {
            FileSection(file: file, number: index + 1, report: report, style: style).write(to: &main)
          }
        }
        body.line()
        body.element("footer") { footer(style, to: &$0) }
      }
    }
    page.line()
    return page.bytes
  }

  private static func header(
    _ title: String, _ report: CheckReport, _ style: ReportStyle, to page: inout Markup
  ) {
    page.element("header") { header in
      header.element("h1", title)
      header.element("p", ["class": "verdict"]) {
        $0.element("bdi", TextSummary(report, style).sentence)
      }
      header.element("dl") { list in
        var entries = [(style.say(fr: "Outil", en: "Tool"), "Clausier " + style.version)]
        if let day = report.settings.today ?? style.today.flatMap({ CalendarDate($0) }) {
          entries.insert(
            (style.say(fr: "Jour de l’examen", en: "Day of the check"), style.day(day)), at: 0)
        }
        let isDraft = report.settings.stage == .draft
        entries.append(
          (
            style.say(fr: "Examiné comme", en: "Checked as"),
            isDraft
              ? style.say(fr: "projet, non signé", en: "draft, not signed")
              : style.say(fr: "acte signé", en: "signed act")
          ))
        for entry in entries { list.entry(entry.0, entry.1) }
      }
    }
    page.line()
  }

  private static func table(of report: CheckReport, _ style: ReportStyle, to page: inout Markup) {
    let summary = TextSummary(report, style)
    page.element("table", ["class": "files"]) { table in
      table.element("caption", style.say(fr: "Les fichiers", en: "The files"))
      let heads = Finding.Severity.byGravity.map { style.language($0.heading) }
      table.heads(
        [style.say(fr: "Fichier", en: "File")] + heads + [style.say(fr: "En un mot", en: "In a word")])
      table.element("tbody") { body in
        for (index, file) in report.files.enumerated() {
          body.element("tr") { row in
            row.element("th", ["scope": "row"]) {
              $0.element("a", ["href": "#file-\(index + 1)"]) { $0.quoted(file.file) }
            }
            let told = file.acts.flatMap(\.findings).filter(\.isTold)
            for severity in Finding.Severity.byGravity {
              let count = file.error == nil ? "\(told.count { $0.severity == severity })" : "–"
              row.element("td", ["class": "figure"], count)
            }
            row.element("td", summary.verdict(on: file))
          }
          body.line()
        }
      }
    }
    page.line()
  }

  private static func footer(_ style: ReportStyle, to page: inout Markup) {
    page.element(
      "p",
      style.say(
        fr:
          "C’est une aide : elle ne dit jamais qu’un acte est légal. « clausier rule CODE » explique une règle.",
        en: "This is an aid: it never says that an act is lawful. “clausier rule CODE” explains a rule."))
  }
}

extension ReportStyle {
  /// A day as the report's readers write it.
  fileprivate func day(_ day: CalendarDate) -> String { say(fr: day.inFrench, en: day.description) }
}

extension Finding.Severity {
  /// The worst first.
  static let byGravity = allCases.sorted(by: >)

  /// What several of them are called.
  var heading: Message {
    switch self {
    case .error: Message(fr: "Erreurs", en: "Errors")
    case .warning: Message(fr: "Points d’attention", en: "Warnings")
    case .review: Message(fr: "À vérifier", en: "To verify")
    case .note: Message(fr: "Notes", en: "Notes")
    }
  }
}

extension Markup {
  /// Adds a name and what it stands for to a list.
  mutating func entry(_ name: String, _ value: String) {
    element("div") { entry in
      entry.element("dt", name)
      entry.element("dd") { $0.element("bdi", value) }
    }
  }

  /// Adds the heads of a table's columns.
  mutating func heads(_ names: [String]) {
    element("thead") { head in
      head.element("tr") { row in
        for name in names { row.element("th", ["scope": "col"], name) }
      }
    }
    line()
  }
}
