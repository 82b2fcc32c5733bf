/// The part of a page of findings that is about one file: which text it is, the findings in each of its acts, and what was
/// looked at.
struct FileSection {
  let file: CheckReport.File
  /// Its place in the report, from 1.
  let number: Int
  let report: CheckReport
  let style: ReportStyle

  func write(to page: inout Markup) {
    page.element("section", ["id": "file-\(number)", "class": "file"]) { section in
      section.element("h2") { $0.quoted(file.file) }
      if let error = file.error {
        section.element("p", ["class": "verdict"]) {
          $0.element("bdi", style.language(error.fault.message))
        }
      }
      for act in file.acts { write(act, to: &section) }
    }
    page.line()
  }

  private func write(_ act: ActFindings, to page: inout Markup) {
    let hasSeveral = file.acts.count > 1
    if hasSeveral {
      page.element("h3", style.say(fr: "Acte \(act.index)", en: "Act \(act.index)"))
    }
    page.element("dl") { list in
      if let title = act.title {
        list.element("div") { entry in
          entry.element("dt", style.say(fr: "Titre", en: "Title"))
          entry.element("dd") { $0.quoted(title) }
        }
      }
      let pages =
        act.firstPage == act.lastPage ? "\(act.firstPage)" : "\(act.firstPage)–\(act.lastPage)"
      list.entry(style.say(fr: "Pages", en: "Pages"), pages)
      list.entry("SHA-256", act.sha256)
    }
    let told = act.findings.filter(\.isTold)
    if told.isEmpty {
      page.element("p", style.say(fr: "Rien à signaler.", en: "Nothing to report."))
    }
    for severity in Finding.Severity.byGravity {
      list(
        told.filter { $0.severity == severity }, headed: style.language(severity.heading), isDeep: hasSeveral,
        to: &page)
    }
    list(
      act.findings.filter { !$0.isTold }, headed: style.say(fr: "Acceptés", en: "Accepted"),
      isDeep: hasSeveral, to: &page)
    if style.explains, !told.isEmpty {
      page.element("pre", SuppressionHint.text(act, told, style))
    }
    RulesAsked(of: act, by: report.settings, style).write(to: &page)
  }

  private func list(_ findings: [Finding], headed title: String, isDeep: Bool, to page: inout Markup) {
    guard !findings.isEmpty else { return }
    let heading: StaticString = isDeep ? "h4" : "h3"
    page.element(heading, title + " (\(findings.count))")
    page.element("ul", ["class": "findings"]) { list in
      for finding in findings { FindingItem(finding: finding, style: style).write(to: &list) }
    }
    page.line()
  }
}
