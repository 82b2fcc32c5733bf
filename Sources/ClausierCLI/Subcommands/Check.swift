import Batch
import Clausier
import Glibc

/// `clausier check`: says what should be looked at before an act is published.
enum Check {
  static let command = Command(
    name: "check", help: help,
    options: [
      .filesFrom, .null, .format, .jobs, .timeout, .memory, .maxPages, .ocr, .ocrDPI, .ocrLanguage,
      .passwordFile, .quiet, .noRender, .explain,
    ], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    let request = try CheckRequest(arguments)
    var report = CheckReport()
    var run = ExtractionRun(
      ExtractionRequest(request.list, request.product, request.pool), journal: nil)
    try run.drive(FindingsSink(request.list.inputs) { report = $0 }, on: &console)
    var style = ReportStyle { [language = console.language] in $0.text(in: language) }
    style.explains = arguments.has(.explain)
    style.escaped = { TerminalText.escaped($0) }
    let bytes = request.format.bytes(of: report, style)
    if let syntax = request.format.syntax {
      try StandardOutput.write(bytes, as: syntax)
    } else {
      try StandardOutput.write(bytes)
    }
    var status = run.status
    if report.has(request.failOn) { status.raise(to: .findings) }
    return status
  }
}
