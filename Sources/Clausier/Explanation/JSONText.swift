/// A value that is JSON already; `null` for none.
struct JSONText: Written {
  private let bytes: [UInt8]?

  init(_ bytes: [UInt8]?) { self.bytes = bytes }

  func write(to record: inout RecordWriter) {
    if let bytes { record.json.value(bytes) } else { record.json.literal("null") }
  }
}

extension Place: Written {
  func write(to record: inout RecordWriter) {
    let outer = record.json.inline
    record.json.inline = true
    record.object {
      $0.member("page", page)
      $0.member("box", box)
      $0.member("text", text)
      $0.member("method", method)
      $0.member("confidence", Hundredths(confidence))
    }
    record.json.inline = outer
  }
}

extension Method: Written {}

/// A number with two decimals at most.
private struct Hundredths: Written {
  let value: Double

  init(_ value: Double) { self.value = value }

  func write(to record: inout RecordWriter) { record.json.number(hundredths: value) }
}
