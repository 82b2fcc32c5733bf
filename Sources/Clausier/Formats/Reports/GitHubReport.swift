/// The findings as annotations of a GitHub workflow: a line each. A PDF has no lines, so its page stands there.
enum GitHubReport: ReportFormat {
  static let name = "github"
  static let summary = Message(
    fr: "des annotations pour GitHub (la page tient lieu de ligne)",
    en: "annotations for GitHub (the page stands for the line)")
  static let syntax: ProductSyntax? = .lines

  static func bytes(of report: CheckReport, _ style: ReportStyle) -> [UInt8] {
    var text = ""
    for file in report.files {
      if let error = file.error {
        text += line("error", file.file, 1, error.fault.code, style.language(error.fault.message))
      }
      for finding in file.acts.flatMap(\.findings) where finding.state == .new {
        var message = style.language(finding.message)
        if let quote = finding.quote { message += " « \(quote) »" }
        if let remedy = finding.remedy { message += "\n" + style.language(remedy) }
        text += line(finding.severity.command, file.file, finding.page ?? 1, finding.code, message)
      }
    }
    return Array(text.utf8)
  }

  private static func line(
    _ command: String, _ file: String, _ line: Int, _ title: String, _ message: String
  ) -> String {
    "::\(command) file=\(property(file)),line=\(line),title=\(property(title))::\(data(message))\n"
  }

  /// The text of a message: a line end would begin another command.
  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

extension Finding.Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .review, .note: "notice"
    }
  }
}
