import Foundation

/// Writes the estimate as a table.
struct EstimateReport {
  let estimate: Estimate
  let fixtures: FixtureText

  var text: String {
    var lines = ["field                             prec  recall      F1   right     +     -"]
    for field in Field.allCases where field.counts {
      lines.append(row(field.rawValue, estimate.fields[field]))
    }
    lines.append(row("TOTAL", estimate.total))
    lines.append(row("words of the texts", estimate.words))
    lines.append("\(estimate.exact) of \(estimate.acts) acts right in every field above")
    let values = max(1, estimate.total.right + estimate.total.extra)
    lines.append("wrong without a warning: \(share(estimate.wrongUnflagged, of: values)) of the values found")
    lines.append("right with a warning: \(share(estimate.rightFlagged, of: values))")
    lines.append("")
    lines.append("fields that do not count in the total")
    for field in Field.allCases where !field.counts {
      lines.append(row(field.rawValue, estimate.fields[field]))
    }
    lines.append("")
    lines += leaveOneOut
    lines.append("")
    lines.append(
      "forms, the worst first: the score of the fields that hang on it, in the lines that it bears on")
    for score in estimate.ranked where score.tally.f1 < 0.995 {
      let known = fixtures.contains(score.form).map { $0 ? "fixture" : "held out" } ?? "layout"
      lines.append(row("\(score.axis)/\(score.form.name)", score.tally) + "  \(score.acts) uses, \(known)")
      if !score.example.isEmpty { lines.append("    " + score.example) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Rules are written and not trained, so a form is left out where no fixture of the rules has its words.
  private var leaveOneOut: [String] {
    var known = Tally()
    var held = Tally()
    var layout = Tally()
    var counts = (0, 0, 0)
    for score in estimate.ranked {
      switch fixtures.contains(score.form) {
      case true:
        known += score.tally
        counts.0 += 1
      case false:
        held += score.tally
        counts.1 += 1
      case nil:
        layout += score.tally
        counts.2 += 1
      }
    }
    return [
      "Leave one out over the wording forms. The rules are written by hand and not trained: a form counts as left",
      "out where no fixture of the rules contains its words. Each form is scored over the acts that use it, in the",
      "fields that hang on it.",
      row("\(counts.0) forms with a fixture", known), row("\(counts.1) forms left out", held),
      row("\(counts.2) forms of layout only", layout),
    ]
  }

  private func share(_ part: Int, of all: Int) -> String {
    let hundredths = part * 10_000 / all
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) %"
  }

  private func row(_ name: String, _ tally: Tally?) -> String {
    let tally = tally ?? Tally()
    let found = tally.right + tally.extra
    let wanted = tally.right + tally.missed
    let precision = found == 0 ? 1 : Double(tally.right) / Double(found)
    let recall = wanted == 0 ? 1 : Double(tally.right) / Double(wanted)
    let figures = [precision, recall, tally.f1].map { EstimateReport.decimals($0) }
    let counts = [tally.right, tally.extra, tally.missed].map { EstimateReport.padded(String($0), 6) }
    return name.padding(toLength: max(31, name.count), withPad: " ", startingAt: 0) + figures.joined()
      + counts.joined()
  }

  private static func decimals(_ value: Double) -> String {
    let figure = Int((value * 10_000).rounded())
    let rest = String(figure % 10_000)
    return padded("\(figure / 10_000)." + String(repeating: "0", count: 4 - rest.count) + rest, 8)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
