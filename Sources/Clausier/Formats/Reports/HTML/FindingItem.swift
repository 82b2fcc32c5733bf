/// A finding on the page of a report: its rule and page, its sentence, the words of the act, what to do and who asks for it.
struct FindingItem {
  let finding: Finding
  let style: ReportStyle

  func write(to page: inout Markup) {
    page.element("li", ["data-severity": finding.severity.rawValue]) { item in
      item.element("p", ["class": "place"]) { place in
        place.element("strong", finding.code)
        place.text(afterCode)
      }
      item.element("p", ["class": "message"]) { $0.element("bdi", style.language(finding.message)) }
      if let words = finding.sentence ?? finding.quote {
        item.element("blockquote") { $0.quoted(words) }
      }
      if let reason = finding.softened {
        said(fr: "À vérifier seulement", en: "To be verified only", style.language(reason) + ".", to: &item)
      }
      if let remedy = finding.remedy { said(fr: "À faire", en: "To do", style.language(remedy), to: &item) }
      if case .accepted(let reason) = finding.state {
        said(fr: "Accepté", en: "Accepted", reason, to: &item)
      }
      if let source = RuleList.card(of: finding.code)?.page.source {
        said(fr: "Source", en: "Source", style.language(source), to: &item)
      }
      if style.explains { bases(to: &item) }
    }
    page.line()
  }

  /// After the code: the gravity, in words and not by colour alone, and the page.
  private var afterCode: String {
    var text = ", " + style.language(finding.severity.word)
    if let page = finding.page { text += ", page \(page)" }
    if finding.state == .known { text += style.say(fr: ", déjà connu", en: ", known already") }
    return text
  }

  private func said(fr: String, en: String, _ words: String, to page: inout Markup) {
    page.element("p") { line in
      line.element("span", ["class": "name"], style.say(fr: fr + " : ", en: en + ": "))
      line.element("bdi", words)
    }
  }

  private func bases(to page: inout Markup) {
    guard !finding.bases.isEmpty else { return }
    page.element("ul") { list in
      for basis in finding.bases {
        list.element("li") { item in
          item.text(style.language(basis.name) + style.say(fr: " : ", en: ": "))
          item.quoted(basis.value)
          if let page = basis.page { item.text(" (page \(page))") }
        }
      }
    }
  }
}
