/// The list that a user can put in a file of accepted findings, as `check --explain` shows it.
enum SuppressionHint {
  static func text(_ act: ActFindings, _ findings: [Finding], _ style: ReportStyle) -> String {
    let head = style.say(
      fr:
        "Pour accepter un constat, mettez sa ligne dans un fichier, entre crochets, avec la raison et le jour à la place des points ; « clausier check --suppressions FICHIER » le lit, comme \"suppressions\" dans clausier.json :",
      en:
        "To accept a finding, put its line into a file, between brackets, with reason and day in the place of the dots; “clausier check --suppressions FILE” reads it, as does \"suppressions\" in clausier.json:"
    )
    let lines = findings.map { finding in
      let day = style.today ?? "…"
      return
        #"{"sha256": "\#(act.sha256)", "code": "\#(finding.code)", "fingerprint": "\#(finding.fingerprint)", "reason": "…", "date": "\#(day)"}"#
    }
    return TextReport.lines(head, after: "  ", style) + "    [\n"
      + lines.map { "    \($0)" }.joined(separator: ",\n") + "\n    ]\n"
  }
}
