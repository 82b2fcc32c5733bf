import Batch
import Clausier

extension Outcome {
  /// The outcome of an input with the same bytes as another, which the journal knows.
  init(of entry: JournalEntry, _ records: [[UInt8]], to input: Input) {
    let name = PathText.text(of: input.name.bytes)
    self.init(records: records.map { RecordRenaming.renamed($0, to: name) })
    if entry.state != JournalEntry.done {
      fault = Fault(code: entry.state, message: Notice.sameContents(entry.path))
    }
  }

  /// The outcome that another input with the same bytes has.
  func renamed(to input: Input) -> Outcome {
    let name = PathText.text(of: input.name.bytes)
    var copy = self
    copy.records = records.map { RecordRenaming.renamed($0, to: name) }
    return copy
  }
}
