/// A value that is JSON already; `null` for none.
struct JSONText: Written {
  private let bytes: [UInt8]?

  init(_ bytes: [UInt8]?) { self.bytes = bytes }

  func write(to record: inout RecordWriter) {
    if let bytes { record.json.value(bytes) } else { record.json.literal("null") }
  }
}
