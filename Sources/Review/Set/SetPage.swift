import Clausier

/// The page of a set of acts: a table that the script fills, searches, sorts and adds up, and charts.
public struct SetPage: Sendable {
  private let settings: ReviewSettings
  private var language: PageLanguage { settings.language }

  /// Makes the page of a set.
  public init(_ settings: ReviewSettings) { self.settings = settings }

  /// The page, in UTF-8, with rows that ``ReviewProduct`` has made.
  public func bytes(rows: [[UInt8]]) -> [UInt8] {
    let frame = PageFrame(
      kind: "set", title: language(.setTitle(rows.count)), language: language, script: .set,
      digest: settings.digest)
    return frame.page(capacity: rows.reduce(0) { $0 + $1.count + 1 }) { body in
      body.element("header") { header in
        header.element("h1", language(.setTitle(rows.count)))
        tools(to: &header)
      }
      body.element("main", ["id": "content", "tabindex": "-1"]) { main in
        main.element("noscript") { $0.element("p", ["class": "notice"], language(.needsScript)) }
        main.element("p") { line in
          line.element("span", ["id": "count", "role": "status"], "")
        }
        table(to: &main)
        main.element("button", ["id": "more", "type": "button", "hidden": ""], language(.more))
        main.element("div", ["class": "charts"]) { charts in
          for (name, title) in [
            ("credits", Message.creditsByYear), ("programmes", .creditsByProgramme), ("months", .actsByMonth),
          ] {
            charts.element("figure", ["class": "chart", "data-chart": name]) { figure in
              figure.element("figcaption", language(title))
              figure.element("div", Markup.scrolling(language(title))) { _ in }
            }
          }
        }
        ending(to: &main)
      }
      body.island(
        "rows", json: Array("[".utf8) + Array(rows.joined(separator: [0x2C, 0x0A])) + Array("]".utf8))
      body.island("words", json: PageWords(language).set)
    }
  }

  private func tools(to page: inout Markup) {
    page.element("div", ["class": "tools"]) { tools in
      tools.element("label", ["for": "search"], language(.search))
      tools.void("input", ["id": "search", "type": "search", "autocomplete": "off"])
      for (id, title, all) in [
        ("year", Message.year, Message.allYears), ("programme", .programme, .allProgrammes),
      ] {
        tools.element("label", ["for": id], language(title))
        tools.element("select", ["id": id]) { $0.element("option", ["value": ""], language(all)) }
      }
    }
  }

  private func table(to page: inout Markup) {
    page.element("div", ["class": "wide", "role": "region", "aria-label": language(.acts), "tabindex": "0"]) {
      wide in
      wide.element("table", ["id": "acts"]) { table in
        table.element("caption", ["class": "apart"], language(.acts))
        table.element("thead") { head in
          head.element("tr") { row in
            for column in SetColumn.allCases {
              row.element(
                "th",
                ["scope": "col", "data-key": column.rawValue, "class": column.isFigure ? "figure" : nil]
              ) {
                $0.element("button", ["type": "button"], language(column.title))
              }
            }
          }
        }
        table.element("tbody") { _ in }
        table.element("tfoot") { foot in
          foot.element("tr") { row in
            row.element("th", ["scope": "row", "colspan": "5"], language(.total))
            row.element("td", ["id": "total-ae", "class": "figure"], "")
            row.element("td", ["id": "total-cp", "class": "figure"], "")
            row.element("td") { _ in }
          }
        }
      }
    }
  }

  private func ending(to page: inout Markup) {
    page.element("section", ["aria-labelledby": "ending-title"]) { section in
      section.element("h2", ["id": "ending-title"], language(.ending))
      section.element("label", ["for": "months-left"], language(.withinMonths))
      section.void("input", ["id": "months-left", "type": "number", "min": "0", "max": "600", "value": "6"])
      section.element("div", ["id": "ending", "role": "status"]) { _ in }
    }
  }
}

extension Message {
  fileprivate static let search = Message(fr: "Chercher", en: "Search")
  fileprivate static let programme = Message(fr: "Programme", en: "Programme")
  fileprivate static let allYears = Message(fr: "toutes", en: "all")
  fileprivate static let allProgrammes = Message(fr: "tous", en: "all")
  fileprivate static let acts = Message(fr: "Actes", en: "Acts")
  fileprivate static let total = Message(fr: "Total", en: "Total")
  fileprivate static let more = Message(fr: "100 de plus", en: "100 more")
  fileprivate static let creditsByYear = Message(fr: "Crédits par année", en: "Credits by year")
  fileprivate static let creditsByProgramme = Message(fr: "Crédits par programme", en: "Credits by programme")
  fileprivate static let actsByMonth = Message(
    fr: "Actes par mois de signature", en: "Acts by month of signature")
  fileprivate static let ending = Message(fr: "Actes qui finissent bientôt", en: "Acts that end soon")
  fileprivate static let withinMonths = Message(
    fr: "Dans les mois à venir, au nombre de", en: "Within so many months")
  fileprivate static let needsScript = Message(
    fr: "Le tableau a besoin de scripts ; les pages des actes sont dans le dossier « acts ».",
    en: "The table needs scripts; the pages of the acts are in the folder “acts”.")

  fileprivate static func setTitle(_ count: Int) -> Message {
    Message(
      fr: "Relecture : \(Plural.fr(count, "acte", "actes"))", en: "Review: \(Plural.en(count, "act", "acts"))"
    )
  }
}
