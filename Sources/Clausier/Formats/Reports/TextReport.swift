/// The findings for a reader: by file, the worst first, each with its words, its source and what to do.
enum TextReport: ReportFormat {
  static let name = "text"
  static let summary = Message(fr: "pour des lecteurs", en: "for readers")
  static let syntax: ProductSyntax? = nil

  static func bytes(of report: CheckReport, _ style: ReportStyle) -> [UInt8] {
    var text = ""
    for file in report.files {
      text += style.painted(style.escaped(file.file), nil) + "\n"
      if let error = file.error {
        text += "  " + style.escaped(style.language(error.fault.message)) + "\n"
      }
      for act in file.acts {
        for finding in act.findings.sorted(by: { $0.severity > $1.severity }) {
          text += entry(finding, style)
        }
      }
      text += "\n"
    }
    return Array(text.utf8)
  }

  private static func entry(_ finding: Finding, _ style: ReportStyle) -> String {
    var text = "  " + style.painted(finding.severity.rawValue, finding.severity) + " \(finding.code)"
    if let page = finding.page { text += " p. \(page)" }
    text += " : " + style.escaped(style.language(finding.message)) + "\n"
    if let quote = finding.quote { text += "      « " + style.escaped(quote) + " »\n" }
    if let remedy = finding.remedy { text += "      → " + style.escaped(style.language(remedy)) + "\n" }
    return text
  }
}
