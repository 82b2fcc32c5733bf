/// The lines that a user can put in the file of suppressions, as `check --explain` shows them.
enum SuppressionHint {
  static func text(_ act: ActFindings, _ findings: [Finding], _ style: ReportStyle) -> String {
    let head = style.say(
      fr:
        "Pour accepter un constat, ajoutez sa ligne à la liste du fichier des constats acceptés, avec la raison et la date :",
      en:
        "To accept a finding, add its line to the list of the file of accepted findings, with reason and date:"
    )
    let lines = findings.map { finding in
      #"{"sha256": "\#(act.sha256)", "code": "\#(finding.code)", "fingerprint": "\#(finding.fingerprint)", "reason": "…", "date": "…"}"#
    }
    return TextReport.lines(head, after: "  ", style) + lines.map { "    \($0)\n" }.joined()
  }
}
