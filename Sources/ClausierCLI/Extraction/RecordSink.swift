import Batch

/// Where records go, one after the other in the order of the inputs.
protocol RecordSink: ~Copyable {
  /// Takes the record of the input at an index.
  ///
  /// - Throws: a notice when it cannot be written.
  mutating func put(_ json: [UInt8], of index: Int) throws(Notice)
  /// Is told that all records have come.
  ///
  /// - Throws: a notice when what is left cannot be written.
  consuming func finish() throws(Notice)
  /// Whether a record that cannot be written leaves the others as they are.
  var outlivesFailure: Bool { get }
}
