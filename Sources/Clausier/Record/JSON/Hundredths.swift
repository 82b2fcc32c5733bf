/// A number with two decimals at most.
struct Hundredths: Recorded {
  let value: Double

  init(_ value: Double) { self.value = value }

  func write(to record: inout RecordWriter) { record.json.number(hundredths: value) }

  static func read(from reader: inout RecordReader) -> Hundredths? {
    guard case .number(let digits) = reader.node, let value = Double(digits), value.isFinite else {
      return reader.refuse(.noNumber)
    }
    return Hundredths(value)
  }
}
