/// A value that can be written as JSON.
protocol Written {
  /// Writes the value where the writer stands.
  func write(to record: inout RecordWriter)
}
