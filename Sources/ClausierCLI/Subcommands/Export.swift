import Batch
import Clausier
import Export

/// `clausier export`: hands acts to archives and offices, in the forms that they take.
enum Export {
  static let command = Command(
    name: "export", help: help,
    options: [
      .format, .output, .force, .archive, .archiveTemplate, .references, .date, .manifestOnly, .files, .query,
      .report, .acts, .filesFrom, .null, .jobs, .timeout, .memory, .maxPages, .ocr, .ocrDPI, .ocrLanguage,
      .passwordFile, .quiet,
    ] + CSVDialect.options.map(Option.init), run: run)

  private static func run(_ arguments: Arguments, on console: inout Console) throws(Notice) -> ExitStatus {
    if arguments.has(.archiveTemplate) {
      let language = console.language
      try StandardOutput.writeJSON(ArchiveSettings.template { $0.text(in: language) })
      return .good
    }
    let asked = try ExportArguments(arguments)
    let exporter = try told(asked.request.output) { () throws(ExportFault) in
      try Exporter(asked.format, asked.request)
    }
    var inputs = ExportInputs(asked, exporter)
    try inputs.drive(on: &console)
    guard inputs.status != .interrupted, inputs.status != .usage else { return inputs.status }
    let status = try finish(exporter, asked, on: &console)
    if let path = asked.report { try write(exporter.report.json, to: path) }
    var whole = inputs.status
    whole.raise(to: status)
    return whole
  }

  private static func finish(
    _ exporter: Exporter, _ asked: ExportArguments, on console: inout Console
  ) throws(Notice) -> ExitStatus {
    let output = asked.request.output
    do throws(ExportFault) { try exporter.finish() } catch {
      guard error == .noAct else { throw .exportFailed(error, output) }
      console.tell(.exportFailed(error, output))
      return exporter.report.leftOut.isEmpty ? .usage : .unreadableInput
    }
    let report = exporter.report
    if let path = asked.references {
      try write(KeptReference.json(asked.request.references ?? [], with: report.references), to: path)
    }
    for notice in Notice.changed(report) { console.tell(notice) }
    console.tell(.exported(report))
    for notice in Notice.choices(report, keepsReferences: asked.references != nil) { console.tell(notice) }
    return report.leftOut.isEmpty ? .good : .unreadableInput
  }

  private static func write(_ bytes: [UInt8], to path: BytePath) throws(Notice) {
    do throws(SystemError) {
      let file = try AtomicOutput(path)
      try file.write(bytes)
      try file.commit()
    } catch { throw .outputFailed(path, error) }
  }

  /// Does something for an output at a path.
  static func told<Result>(
    _ output: BytePath?, _ work: () throws(ExportFault) -> Result
  ) throws(Notice) -> Result {
    do throws(ExportFault) { return try work() } catch { throw .exportFailed(error, output) }
  }
}
