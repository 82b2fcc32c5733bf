import Batch

/// Where records go, one after the other in the order of the inputs.
protocol RecordSink: ~Copyable {
  /// Takes the records of the input at an index.
  ///
  /// - Throws: a notice when they cannot be written.
  mutating func put(_ records: [[UInt8]], of index: Int) throws(Notice)
  /// Is told that all records have come.
  ///
  /// - Throws: a notice when what is left cannot be written.
  consuming func finish() throws(Notice)
  /// Whether an input whose records cannot be written leaves the others as they are.
  var outlivesFailure: Bool { get }
}
