import Clausier
import FoundationEssentials

/// The credits of an act by year, as bars and as a table.
struct CreditChart {
  /// The sums of one year.
  struct Line {
    var year: Int?
    var ae: Decimal?
    var cp: Decimal?
  }

  let lines: [Line]
  let language: PageLanguage

  /// Adds up the credits of a record; lines without year come last.
  init(of credits: [Credit], _ language: PageLanguage) {
    var lines: [Int?: Line] = [:]
    for credit in credits where credit.ae != nil || credit.cp != nil {
      let year = credit.year?.value
      var line = lines[year] ?? Line(year: year)
      if let ae = credit.ae?.value { line.ae = (line.ae ?? 0) + ae }
      if let cp = credit.cp?.value { line.cp = (line.cp ?? 0) + cp }
      lines[year] = line
    }
    self.lines = lines.values.sorted { ($0.year ?? .max) < ($1.year ?? .max) }
    self.language = language
  }

  /// Adds the chart; nothing without credits.
  func write(to page: inout Markup) {
    guard !lines.isEmpty else { return }
    page.element("figure", ["class": "chart", "data-chart": "credits"]) { figure in
      figure.element("figcaption", language(.credits))
      figure.element("div", Markup.scrolling(language(.credits))) { body in
        bars(to: &body)
        table(to: &body)
      }
    }
  }

  private static let height = 100.0
  private static let step = 60.0

  private func bars(to page: inout Markup) {
    let amounts = lines.flatMap { [$0.ae, $0.cp].compactMap { $0 } }.map { abs(CreditChart.number($0)) }
    let most = max(amounts.max() ?? 0, 1)
    let width = CreditChart.step * Double(lines.count)
    page.element(
      "svg",
      [
        "viewBox": "0 0 \(Figures.points(width)) \(Figures.points(CreditChart.height + 16))",
        "aria-hidden": "true",
        "width": Figures.points(width), "height": Figures.points(CreditChart.height + 16),
      ]
    ) { svg in
      for (index, line) in lines.enumerated() {
        let left = CreditChart.step * Double(index) + 10
        for (offset, amount, kind) in [(0.0, line.ae, "ae"), (20.0, line.cp, "cp")] {
          guard let amount else { continue }
          let height = max(1, abs(CreditChart.number(amount)) / most * (CreditChart.height - 4))
          svg.shape(
            "rect", ["class": "bar \(kind)"],
            at: Box(x: left + offset, y: CreditChart.height - height, width: 18, height: height))
        }
        svg.element(
          "text",
          [
            "x": Figures.points(left + 19), "y": Figures.points(CreditChart.height + 13),
            "text-anchor": "middle",
          ],
          line.year.map(String.init) ?? "–")
      }
    }
  }

  private func table(to page: inout Markup) {
    page.element("table") { table in
      table.element("caption", ["class": "apart"], language(.credits))
      table.element("thead") { head in
        head.element("tr") { row in
          for (title, kind) in [(language(.year), ""), ("AE", "key ae"), ("CP", "key cp")] {
            row.element("th", ["scope": "col", "class": kind.isEmpty ? nil : kind], title)
          }
        }
      }
      table.element("tbody") { body in
        for line in lines {
          body.element("tr") { row in
            row.element("th", ["scope": "row"], line.year.map(String.init) ?? language(.withoutYear))
            for amount in [line.ae, line.cp] {
              row.element(
                "td", ["class": "figure"], amount.map { Figures.euros($0.description, language) } ?? "–")
            }
          }
        }
      }
    }
  }

  /// An amount as far as a bar can show it.
  private static func number(_ amount: Decimal) -> Double { Double(amount.description) ?? 0 }
}
