/// The ways to write a report, in the order in which `check --format` names them: a new one is one line here.
public enum ReportFormats {
  /// All of them; the first is the usual one.
  public static let all: [any ReportFormat.Type] = [
    TextReport.self,
    HTMLReport.self,
    JSONReport.self,
    SARIFReport.self,
    JUnitReport.self,
    GitHubReport.self,
  ]
}
