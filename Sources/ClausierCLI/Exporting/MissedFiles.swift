import Batch
import Clausier
import Export

/// The acts that an export leaves out for the same reason, told together: from the wrong folder that is all of them.
final class MissedFiles {
  private var kinds: [(entry: ExportReport.Entry, count: Int)] = []

  /// Gathers acts that were left out since their file is not there or another. What could not be read is told otherwise.
  func gather(_ entries: ArraySlice<ExportReport.Entry>) {
    for entry in entries where entry.remark.code.hasPrefix("source-") {
      if let index = kinds.firstIndex(where: { $0.entry.remark.code == entry.remark.code }) {
        kinds[index].count += 1
      } else {
        kinds.append((entry, 1))
      }
    }
  }

  /// A notice for each reason.
  var notices: [Notice] { kinds.map { .missed($0.entry, count: $0.count) } }
}
