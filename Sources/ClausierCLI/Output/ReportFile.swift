import Batch
import FoundationEssentials

/// Where the report of a run goes, tried before the run: a night's work must not end with a report that has no place.
struct ReportFile {
  private let path: BytePath

  /// Tries whether the file can be written; nothing is left there.
  ///
  /// - Throws: a notice when it cannot.
  init(_ path: BytePath) throws(Notice) {
    self.path = path
    // A pipe may have its reader only later.
    guard path.canBeReplaced || OutputFolder.exists(at: path) else { return }
    do throws(SystemError) { _ = try AtomicOutput(path) } catch { throw .outputFailed(path, error) }
  }

  /// Writes the report as a JSON object.
  ///
  /// - Throws: a notice when it cannot be written.
  func write(_ report: RunReport) throws(Notice) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let bytes = (try? encoder.encode(report)).map { Array($0) } ?? []
    do throws(SystemError) {
      let file = try AtomicOutput(path)
      try file.write(bytes + [0x0A])
      try file.commit()
    } catch { throw .outputFailed(path, error) }
  }
}
