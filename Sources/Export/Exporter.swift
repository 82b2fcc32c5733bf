public import Clausier

/// Hands acts to a format one after another, and keeps the account of them.
///
/// It is a class because it owns an output that cannot be copied, whatever its format.
public final class Exporter {
  /// What became of the acts so far.
  public private(set) var report: ExportReport
  private var format: any ExportFormat & ~Copyable

  /// Begins an export.
  ///
  /// - Throws: ``ExportFault`` before anything is written.
  public init(
    _ type: any (ExportFormat & ~Copyable).Type, _ request: ExportRequest
  ) throws(ExportFault) {
    try request.archive.demand(type.needs)
    report = ExportReport(format: type.name)
    format = try type.init(request)
  }

  /// Takes an act.
  ///
  /// - Throws: ``ExportFault`` when nothing more can be written.
  public func add(_ act: ExportedAct) throws(ExportFault) {
    report.begin(act.record.source.file, act: act.record.source.act.index)
    try format.add(act, to: &report)
  }

  /// Counts a file or a record that gives no act.
  ///
  /// - Parameters:
  ///   - file: the file as a record names it.
  ///   - code: why, in kebab case.
  public func leaveOut(_ file: String, code: String, _ message: Message) {
    report.begin(file, act: 1)
    report.leaveOut(ExportRemark(code, message))
  }

  /// Counts acts that are copies of one that is exported.
  public func passOver(copies: Int) { report.copies += copies }

  /// Counts acts that are none of those asked for.
  public func passOver(others: Int) { report.others += others }

  /// Makes the output appear.
  ///
  /// - Throws: ``ExportFault`` when it cannot be completed; there is then none.
  public func finish() throws(ExportFault) {
    guard report.written > 0 else { throw .noAct }
    try format.finish(&report)
  }
}
