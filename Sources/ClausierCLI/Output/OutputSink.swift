import Batch

/// Where bodies go, one after another in the order of the inputs.
protocol OutputSink: ~Copyable {
  /// Takes the bodies of the input at an index, and says where they are.
  ///
  /// - Throws: a notice when they cannot be written.
  mutating func put(_ bodies: [[UInt8]], of index: Int) throws(Notice) -> Placement
  /// The bodies that were put for an entry of the journal, now or by an earlier run whose output was kept;
  /// `nil` if they are lost.
  func bodies(of entry: JournalEntry, kept: Bool) -> [[UInt8]]?
  /// Waits until everything that was put is on the disk.
  ///
  /// - Throws: a notice when it cannot be written there.
  func sync() throws(Notice)
  /// Is told that there are no more bodies.
  ///
  /// - Throws: a notice when what is left cannot be written.
  consuming func finish() throws(Notice)
  /// Whether an input whose bodies cannot be written does not affect the others.
  var outlivesFailure: Bool { get }
}
