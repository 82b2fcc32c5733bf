/// A value that is written on one line, such as a list of pages.
struct OneLine<Value: Written>: Written {
  let value: Value

  init(_ value: Value) { self.value = value }

  func write(to record: inout RecordWriter) {
    let outer = record.json.inline
    record.json.inline = true
    value.write(to: &record)
    record.json.inline = outer
  }
}

extension OneLine: Recorded where Value: Recorded {
  static func read(from reader: inout RecordReader) -> OneLine? {
    guard let value = Value.read(from: &reader) else { return nil }
    return OneLine(value)
  }
}
