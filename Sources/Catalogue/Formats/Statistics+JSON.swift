import Clausier

extension StatisticsAnswer {
  /// The answer as one JSON object.
  public var json: [UInt8] {
    var buffer = JSONBuffer(.indented, capacity: 1 << 12)
    buffer.openObject()
    buffer.member("by", by.rawValue)
    buffer.member("acts", acts)
    buffer.member("rows", rows) { buffer, row in
      buffer.openObject()
      buffer.member("key", row.key)
      row.writeSums(to: &buffer)
      buffer.closeObject()
    }
    buffer.key("total")
    buffer.openObject()
    total.writeSums(to: &buffer)
    buffer.closeObject()
    buffer.key("leftOut")
    buffer.openObject()
    buffer.member("copies", copies)
    buffer.member("replaced", replaced)
    buffer.closeObject()
    buffer.closeObject()
    return buffer.bytes + [0x0A]
  }
}

extension StatisticsAnswer.Row {
  fileprivate func writeSums(to buffer: inout JSONBuffer) {
    buffer.member("acts", acts)
    buffer.member("ae", euros: ae)
    buffer.member("cp", euros: cp)
  }
}

extension EndingAnswer {
  /// The answer as one JSON object.
  public var json: [UInt8] {
    var buffer = JSONBuffer(.indented, capacity: 1 << 12)
    buffer.openObject()
    buffer.member("on", on)
    buffer.member("until", until)
    buffer.member("rows", rows) { buffer, row in
      buffer.openObject()
      buffer.member("file", row.file)
      buffer.member("act", row.act)
      buffer.member("end", row.end)
      buffer.member("endComputed", row.isEndComputed)
      buffer.member("days", row.days)
      buffer.closeObject()
    }
    buffer.closeObject()
    return buffer.bytes + [0x0A]
  }
}

extension MissingAnswer {
  /// The answer as one JSON object.
  public var json: [UInt8] {
    var buffer = JSONBuffer(.indented, capacity: 1 << 12)
    buffer.openObject()
    buffer.member("acts", acts)
    buffer.member("rows", rows) { buffer, row in
      buffer.openObject()
      buffer.member("key", row.key)
      buffer.member("acts", row.files.count)
      buffer.member("files", row.files)
      buffer.closeObject()
    }
    buffer.closeObject()
    return buffer.bytes + [0x0A]
  }
}
