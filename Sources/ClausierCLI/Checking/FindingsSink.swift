import Batch
import Clausier

/// Takes the findings of all inputs into one report, which is written when the last has come.
struct FindingsSink: OutputSink, ~Copyable {
  private let inputs: Inputs
  private let finished: (CheckReport) -> Void
  private var report: CheckReport

  /// Makes the sink of a report on no file; `finished` is given the report on all.
  init(_ inputs: Inputs, _ report: CheckReport, finished: @escaping (CheckReport) -> Void) {
    self.inputs = inputs
    self.report = report
    self.finished = finished
  }

  var outlivesFailure: Bool { false }

  mutating func put(_ bodies: [[UInt8]], of index: Int) throws(Notice) -> Placement {
    report.add(bodies, of: PathText.text(of: inputs[index].name.bytes))
    return Placement(PlacedBodies([], in: ProductFrame(), isFirst: false), at: 0)
  }

  func bodies(of entry: JournalEntry, kept: Bool) -> [[UInt8]]? { nil }

  func sync() throws(Notice) {}

  consuming func finish() throws(Notice) { finished(report) }
}
