import TestSupport

@testable import Clausier

/// Reads the fixtures of `checks`: clauses in a model act, and lines about the file and the user's wishes.
enum CheckStage {
  /// What the rules find, a value for each finding; a rule that is not asked gives `not applicable`.
  static func values(in text: String) -> [FoundValue] {
    let findings = findings(in: text)
    return findings.findings.map { finding in
      let quote = finding.quote.map { " « \($0) »" } ?? ""
      let page = finding.quote == nil ? finding.page.map { " p. \($0)" } ?? "" : ""
      return FoundValue(path: finding.code, value: finding.severity.rawValue + quote + page)
    } + findings.omissions.map { FoundValue(path: $0.code, value: "not applicable") }
  }

  static func findings(in text: String) -> ActFindings {
    let lines = text.split(separator: "\n").map(String.init)
    var circumstances = CheckCircumstances()
    for line in lines where line.hasPrefix("{") { circumstances.take(line) }
    let words = lines.filter { !$0.hasPrefix("{") || $0.hasPrefix("{footnote}") || $0.hasPrefix("{running}") }
    let isWhole = words.first == "(acte entier)"
    let act =
      isWhole ? words.dropFirst().joined(separator: "\n") : ModelAct.act(with: words.joined(separator: "\n"))
    return Checker.findings(
      in: ReadAct(of: .drawn(act), source: circumstances.source), file: circumstances.file,
      settings: circumstances.settings)
  }
}
