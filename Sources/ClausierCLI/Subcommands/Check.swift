import Batch
import Clausier
import Glibc

/// `clausier check`: says what should be looked at before an act is published.
enum Check {
  static let command = Command(
    name: "check", help: help,
    options: [
      .filesFrom, .null, .format, .output, .select, .ignore, .failOn, .stage, .today, .programmes, .config,
      .suppressions, .baseline, .noRender, .explain, .jobs, .timeout, .memory, .maxPages, .ocr, .ocrDPI,
      .ocrLanguage, .passwordFile, .quiet,
    ], run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    let request = try CheckRequest(arguments)
    var report = CheckReport(request.settings, failOn: request.failOn)
    var run = ExtractionRun(
      ExtractionRequest(request.list, request.product, request.pool), journal: nil)
    try run.drive(FindingsSink(request.list.inputs, report) { report = $0 }, on: &console)
    report.compareActs()
    let unused = request.suppressions?.apply(to: &report) ?? []
    request.baseline?.apply(to: &report)
    let toFile = arguments.value(.output)
    let style = style(arguments, console.language, colours: toFile == nil)
    let bytes = request.format.bytes(of: report, style)
    try write(bytes, as: request.format.syntax, to: toFile)
    // A run over some of the files cannot know of the others.
    if run.status == .good { for entry in unused { console.tell(.unusedSuppression(entry)) } }
    if let toFile, !toFile.isStream {
      console.tell(.reportWritten(toFile, report))
    } else if !request.list.isOneFile {
      console.tell(.checked(report))
    }
    var status = run.status
    if report.fails { status.raise(to: .findings) }
    return status
  }

  private static func style(_ arguments: Arguments, _ language: Language, colours: Bool) -> ReportStyle {
    var style = ReportStyle { $0.text(in: language) }
    style.explains = arguments.has(.explain)
    style.version = Version.number
    style.today = CalendarDate.here?.description
    style.escaped = { TerminalText.escaped($0) }
    style.broken = { Prose.lines($0, width: $1) }
    guard colours else { return style }
    let palette = Palette(of: STDOUT_FILENO)
    style.painted = { text, severity in
      switch severity {
      case nil: palette.bold(text)
      case .error?: palette.red(text)
      case .warning?, .review?: palette.yellow(text)
      case .note?: palette.dim(text)
      }
    }
    return style
  }

  private static func write(_ bytes: [UInt8], as syntax: ProductSyntax?, to path: BytePath?) throws(Notice) {
    if let path, !path.isStream {
      do throws(SystemError) {
        let file = try AtomicOutput(path)
        try file.write(bytes)
        try file.commit()
      } catch { throw .outputFailed(path, error) }
    } else if let syntax {
      try StandardOutput.write(bytes, as: syntax)
    } else {
      try StandardOutput.write(bytes)
    }
  }
}

extension BytePath {
  /// Whether it stands for the standard output.
  fileprivate var isStream: Bool { bytes.elementsEqual("-".utf8) }
}
