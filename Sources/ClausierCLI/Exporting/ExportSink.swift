import Batch
import Clausier

/// Hands the records of PDFs on, one after another.
struct ExportSink: OutputSink, ~Copyable {
  private let take: ([UInt8]) throws(Notice) -> Void

  init(_ take: @escaping ([UInt8]) throws(Notice) -> Void) { self.take = take }

  var outlivesFailure: Bool { false }

  mutating func put(_ bodies: [[UInt8]], of index: Int) throws(Notice) -> Placement {
    for body in bodies { try take(body) }
    return Placement(PlacedBodies([], in: ProductFrame(), isFirst: false), at: 0)
  }

  func bodies(of entry: JournalEntry, kept: Bool) -> [[UInt8]]? { nil }

  func sync() throws(Notice) {}

  consuming func finish() throws(Notice) {}
}
