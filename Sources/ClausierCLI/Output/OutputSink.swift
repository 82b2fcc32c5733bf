import Batch

/// Where bodies go, one after the other in the order of the inputs.
protocol OutputSink: ~Copyable {
  /// Takes the bodies of the input at an index, and says where they are.
  ///
  /// - Throws: a notice when they cannot be written.
  mutating func put(_ bodies: [[UInt8]], of index: Int) throws(Notice) -> Placement
  /// The bodies that were put for an entry of the journal, now or by an earlier run whose output was kept;
  /// `nil` where they cannot be had again.
  func bodies(of entry: JournalEntry, kept: Bool) -> [[UInt8]]?
  /// Waits until all that was put is on the disk.
  ///
  /// - Throws: a notice when it cannot be brought there.
  func sync() throws(Notice)
  /// Is told that all bodies have come.
  ///
  /// - Throws: a notice when what is left cannot be written.
  consuming func finish() throws(Notice)
  /// Whether an input whose bodies cannot be written leaves the others as they are.
  var outlivesFailure: Bool { get }
}
