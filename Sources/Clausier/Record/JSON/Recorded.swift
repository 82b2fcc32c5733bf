/// A value that a record is made of: what is written can be read back.
protocol Recorded: Written {
  /// Reads the value at the reader's place; `nil` when it is not one, which the reader has then noted.
  static func read(from reader: inout RecordReader) -> Self?
}

/// A part of a record: an object of named members, which one description writes and reads.
protocol RecordObject: Recorded {
  /// What reading begins with.
  static var blank: Self { get }
  /// Names all members, in their order.
  mutating func describe(_ coder: inout some RecordCoder)
}

extension RecordObject {
  func write(to record: inout RecordWriter) {
    // A description may change what it describes, as reading does; writing changes nothing.
    var copy = self
    record.object { copy.describe(&$0) }
  }

  static func read(from reader: inout RecordReader) -> Self? {
    var value = blank
    return reader.object { value.describe(&$0) } ? value : nil
  }
}
