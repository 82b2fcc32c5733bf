import Clausier

/// Writes the values of a record: each a line with its label, as a link to its place on the pages.
struct ValueMarkup {
  let settings: ReviewSettings
  let doubts: ValueDoubts

  private var language: PageLanguage { settings.language }

  /// Adds the values of a group.
  func write(_ group: ValueGroup, of root: ActValue, to page: inout Markup, charts: (inout Markup) -> Void) {
    let values = group.values(of: root)
    page.element("section", ["class": "group", "aria-labelledby": "group-\(group.name)"]) { section in
      section.element("h2", ["id": "group-\(group.name)"], language(group.title))
      charts(&section)
      let single = values.filter { !$0.isList }
      if !single.isEmpty { list(single, to: &section) }
      for value in values where value.isList { elements(of: value, to: &section) }
    }
    page.line()
  }

  /// Adds a list of the record: each element under a heading of its own.
  private func elements(of value: ActValue, to page: inout Markup) {
    for (index, element) in value.children.enumerated() {
      page.element("section", ["class": "entry"]) { section in
        section.element("h3", language(.element(of: value.key, index + 1)))
        list([element], within: element.path, to: &section)
      }
    }
    if value.children.isEmpty { list([value], to: &page) }
  }

  /// Adds values with all that is in them, one a line; labels leave out what the heading says.
  private func list(_ values: [ActValue], within path: String = "", to page: inout Markup) {
    page.element("dl") { list in
      for leaf in values.flatMap(\.leaves) { line(leaf, within: path, to: &list) }
    }
  }

  private func line(_ value: ActValue, within path: String, to page: inout Markup) {
    let reasons = doubts[value.pointer]
    page.element("div", ["class": "value", "data-doubt": reasons.map { _ in "" }]) { line in
      line.element("dt", label(of: value, within: path))
      line.element("dd") { content in
        if value.isEmptyList {
          content.element("span", ["class": "none"], language(.noElement))
          return
        }
        link(value, reasons: reasons, to: &content)
        if let first = value.places.first {
          content.text(" ")
          content.element("small", language(.shortPage(first.page)))
        }
        if let reasons {
          content.text(" ")
          content.element(
            "strong", ["class": "doubt", "title": reasons.joined(separator: " ")], language(.doubtful))
        }
      }
    }
    page.line()
  }

  private func link(_ value: ActValue, reasons: [String]?, to page: inout Markup) {
    let kind = settings.labels.kind(of: value.path)
    let allowed = settings.labels.allowed(at: value.path)
    let target = value.places.isEmpty ? "#" + value.pointer : "#box:\(value.pointer):0"
    page.element(
      "a",
      [
        "id": value.pointer, "href": target, "data-pointer": value.pointer, "data-value": plain(value.node),
        "data-type": kind == .string ? nil : kind.rawValue,
        "data-allowed": allowed.isEmpty ? nil : allowed.joined(separator: "|"),
        "data-missing": value.isMissing ? "" : nil,
        "data-doubt": reasons.map { $0.joined(separator: " ") },
      ]
    ) { link in
      switch value.node {
      case .string(let text) where !text.isEmpty:
        if let words = ValueWords.shown(text, at: value.path) {
          link.text(language(words))
        } else {
          link.quoted(text)
        }
      default: link.text(words(for: value))
      }
    }
  }

  /// What a reader sees of a value that is no text of the act.
  private func words(for value: ActValue) -> String {
    switch value.node {
    case .null, .array, .object: language(.missing)
    case .string: language(.empty)
    case .bool(let isTrue): language(isTrue ? .yes : .no)
    case .number(let digits):
      ["ae", "cp", "euros"].contains(value.key) ? Figures.euros(digits, language) : digits
    }
  }

  /// The value for programs.
  private func plain(_ node: JSONNode) -> String? {
    switch node {
    case .string(let text): text
    case .number(let digits): digits
    case .bool(let isTrue): isTrue ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  /// The label of a value: the titles of its fields from a path on, with the numbers of elements.
  func label(of value: ActValue, within path: String = "") -> String {
    let steps = value.path.split(separator: "/")
    let numbers = value.pointer.split(separator: "/")
    var here = ""
    var words: [String] = []
    for (step, number) in zip(steps, numbers) {
      here += "/" + step
      guard here.utf8.count > path.utf8.count else { continue }
      if step == "*" {
        words.append("\((Int(number) ?? 0) + 1)")
      } else {
        words.append(settings.labels.title(of: here, language))
      }
    }
    return words.isEmpty ? settings.labels.title(of: value.path, language) : words.joined(separator: " · ")
  }
}

extension ActValue {
  /// Whether it is a list.
  var isList: Bool {
    if case .array = node { return true }
    return false
  }
}
