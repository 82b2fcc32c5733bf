import Batch

/// Where records go, one after the other in the order of the inputs.
protocol RecordSink: ~Copyable {
  /// Takes the records of the input at an index, and says where they stand.
  ///
  /// - Throws: a notice when they cannot be written.
  mutating func put(_ records: [[UInt8]], of index: Int) throws(Notice) -> Placement
  /// The records that were put for an entry of the journal, now or by an earlier run whose output was kept;
  /// `nil` where they cannot be had again.
  func records(of entry: JournalEntry, kept: Bool) -> [[UInt8]]?
  /// Waits until all that was put is on the disk.
  ///
  /// - Throws: a notice when it cannot be brought there.
  func sync() throws(Notice)
  /// Is told that all records have come.
  ///
  /// - Throws: a notice when what is left cannot be written.
  consuming func finish() throws(Notice)
  /// Whether an input whose records cannot be written leaves the others as they are.
  var outlivesFailure: Bool { get }
}
