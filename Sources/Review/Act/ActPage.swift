import Clausier

/// The page of one act: its record first, then its pages, each value joined to its place.
struct ActPage {
  let settings: ReviewSettings
  let record: Record
  let findings: [Finding]
  let pages: [ShownPage]

  private var language: PageLanguage { settings.language }

  /// The page, in UTF-8.
  func bytes() -> [UInt8] {
    let tree = ActValue.tree(of: record)
    let leaves = tree.leaves.filter {
      !$0.pointer.hasPrefix("/diagnostics") && $0.pointer != "/schemaVersion"
    }
    let doubts = ValueDoubts(of: record, values: leaves, language)
    let notes = NoteMarkup(
      language: language, pointers: Set(leaves.filter { !$0.isEmptyList }.map(\.pointer)))
    let title = record.title?.value ?? language(.untitled)
    let frame = PageFrame(
      kind: "act", title: language(.actPage(title)), language: language, script: .act, digest: settings.digest
    )
    let room = pages.reduce(0) { $0 + $1.picture.count * 4 / 3 + $1.page.glyphs.count * 4 }
    return frame.page(capacity: room + leaves.count * 700) { body in
      header(title, doubts: leaves.count { doubts[$0.pointer] != nil && !$0.isEmptyList }, to: &body)
      body.element("main", ["id": "content", "tabindex": "-1"]) { main in
        main.element("div", ["id": "side"]) { side in
          DetailMarkup(language: language).write(to: &side)
          side.element(
            "div", ["id": "record", "role": "region", "aria-label": language(.record), "tabindex": "0"]
          ) {
            column in
            toCheck(leaves, doubts, to: &column)
            // What check found is what an officer opens the page for.
            notes.write(findings, to: &column)
            groups(of: tree, doubts, to: &column)
            notes.write(record.diagnostics, to: &column)
          }
        }
        main.element(
          "div", ["id": "pages", "role": "region", "aria-label": language(.pages), "tabindex": "0"]
        ) {
          column in
          if pages.allSatisfy({ $0.picture.isEmpty }) {
            column.element("p", ["class": "notice"], language(.noPictures))
          }
          let act = record.source.act
          PageMarkup(language: language, values: leaves, marks: notes.marks(record.diagnostics, findings))
            .write(pages, from: act.firstPage, to: act.lastPage, to: &column)
        }
      }
      body.island("record-json", json: record.json(.compact))
      body.island("words", json: PageWords(language).act)
    }
  }

  private func header(_ title: String, doubts: Int, to page: inout Markup) {
    page.element("header") { header in
      header.element("h1") { $0.quoted(title) }
      header.element("p", ["class": "origin"]) { origin in
        let source = record.source
        origin.element(
          "bdi",
          language(
            .origin(
              source.file, index: source.act.index, of: source.act.of, first: source.act.firstPage,
              last: source.act.lastPage)))
      }
      header.element("p", ["class": "origin"]) { counts in
        counts.element("a", ["href": "#group-findings"], language(.counted(findings)))
        counts.text(" · ")
        counts.element("a", ["href": "#group-check"], language(.valuesToCheck(doubts)))
      }
      header.element("div", ["class": "tools"]) { tools in
        tools.element("label", ["for": "filter"], language(.filter))
        tools.void("input", ["id": "filter", "type": "search", "autocomplete": "off"])
        tools.element("span", ["id": "count", "role": "status"], "")
        for (id, title) in [("previous", Message.previous), ("next", Message.next)] {
          tools.element("button", ["id": id, "type": "button"], language(title))
        }
      }
    }
    page.line()
  }

  private func toCheck(_ leaves: [ActValue], _ doubts: ValueDoubts, to page: inout Markup) {
    let values = ValueMarkup(settings: settings, doubts: doubts)
    page.element("section", ["class": "group", "aria-labelledby": "group-check"]) { section in
      section.element("h2", ["id": "group-check"], language(.toCheck))
      let doubtful = leaves.filter { doubts[$0.pointer] != nil && !$0.isEmptyList }
      guard !doubtful.isEmpty else { return section.element("p", language(.nothingToCheck)) }
      section.element("ul", ["class": "notes"]) { list in
        for value in doubtful {
          list.element("li") { item in
            item.element("a", ["href": "#" + value.pointer], values.label(of: value))
            item.text(" ")
            item.element("bdi", doubts[value.pointer]?.joined(separator: " ") ?? "")
          }
        }
      }
    }
    page.line()
  }

  private func groups(of tree: ActValue, _ doubts: ValueDoubts, to page: inout Markup) {
    let values = ValueMarkup(settings: settings, doubts: doubts)
    for group in [ValueGroup.identity] + ValueGroup.all + [ValueGroup.rest] {
      values.write(group, of: tree, to: &page) { section in
        switch "\(group.name)" {
        case "term": Timeline(of: record, language).write(to: &section)
        case "credits": CreditChart(of: record.credits, language).write(to: &section)
        default: break
        }
      }
    }
  }
}
