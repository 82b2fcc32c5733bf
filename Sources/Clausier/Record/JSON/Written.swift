/// A value that can be written as JSON.
protocol Written {
  /// Writes the value at the writer's place.
  func write(to record: inout RecordWriter)
}
