import Clausier

/// Writes the diagnostics of a record and what `check` found in the act, with links to values and places.
struct NoteMarkup {
  let language: PageLanguage
  /// The pointers that values of the page have.
  let pointers: Set<String>

  /// Something that is said about an act.
  private struct Note {
    let id: String
    let code: String
    let severity: String
    let message: String
    let remedy: String?
    let quote: String?
    let pointer: String?
    let page: Int?
    let box: Box?
  }

  /// The places that diagnostics and findings name, for the pages.
  func marks(_ diagnostics: [Diagnostic], _ findings: [Finding]) -> [PageMarkup.PlaceMark] {
    (notes(diagnostics) + notes(findings)).compactMap { note in
      guard let page = note.page, let box = note.box else { return nil }
      return PageMarkup.PlaceMark(id: note.id, page: page, box: box)
    }
  }

  /// Adds the diagnostics.
  func write(_ diagnostics: [Diagnostic], to page: inout Markup) {
    group("diagnostics", .diagnostics, .noDiagnostic, notes(diagnostics), to: &page)
  }

  /// Adds the findings.
  func write(_ findings: [Finding], to page: inout Markup) {
    group("findings", .findings, .noFinding, notes(findings), to: &page)
  }

  private func notes(_ diagnostics: [Diagnostic]) -> [Note] {
    diagnostics.enumerated().map { index, one in
      Note(
        id: "diagnostic:\(index)", code: one.code, severity: one.severity.rawValue,
        message: language(one.message), remedy: nil, quote: nil, pointer: one.pointer, page: one.page,
        box: one.box)
    }
  }

  private func notes(_ findings: [Finding]) -> [Note] {
    findings.enumerated().map { index, one in
      Note(
        id: "finding:\(index)", code: one.code, severity: one.severity.rawValue,
        message: language(one.message),
        remedy: one.remedy.map { language($0) }, quote: one.quote, pointer: one.pointer, page: one.page,
        box: one.box)
    }
  }

  private func group(
    _ name: StaticString, _ title: Message, _ none: Message, _ notes: [Note], to page: inout Markup
  ) {
    page.element("section", ["class": "group", "aria-labelledby": "group-\(name)"]) { section in
      section.element("h2", ["id": "group-\(name)"], language(title))
      guard !notes.isEmpty else { return section.element("p", language(none)) }
      section.element("ul", ["class": "notes"]) { list in
        for note in notes { item(note, to: &list) }
      }
    }
    page.line()
  }

  private func item(_ note: Note, to page: inout Markup) {
    page.element("li", ["data-severity": note.severity]) { item in
      item.element("strong", note.code)
      item.text(" ")
      item.element("span", ["class": "severity"], language(.severity(note.severity)))
      item.text(" ")
      item.element("bdi", note.message)
      if let quote = note.quote {
        item.text(" ")
        item.element("q") { $0.quoted(quote) }
      }
      if let remedy = note.remedy {
        item.text(" ")
        item.element("bdi", ["class": "remedy"], remedy)
      }
      if let pointer = note.pointer, pointers.contains(pointer) {
        item.text(" ")
        item.element("a", ["href": "#" + pointer], language(.seeValue))
      } else if let number = note.page, note.box != nil {
        item.text(" ")
        item.element("a", ["href": "#" + note.id], language(.seePlace) + ", " + language(.shortPage(number)))
      }
    }
  }
}
