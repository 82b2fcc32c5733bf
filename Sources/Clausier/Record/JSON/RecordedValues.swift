import FoundationEssentials

// How single values are written and read.

extension String: Recorded {
  func write(to record: inout RecordWriter) { record.json.string(self) }

  static func read(from reader: inout RecordReader) -> String? {
    guard case .string(let text) = reader.node else { return reader.refuse(.noText) }
    return text
  }
}

extension Int: Recorded {
  func write(to record: inout RecordWriter) { record.json.number(self) }

  static func read(from reader: inout RecordReader) -> Int? {
    guard case .number(let digits) = reader.node, let number = Int(digits) else {
      return reader.refuse(.noWholeNumber)
    }
    return number
  }
}

extension Bool: Recorded {
  func write(to record: inout RecordWriter) { record.json.literal(self ? "true" : "false") }

  static func read(from reader: inout RecordReader) -> Bool? {
    guard case .bool(let value) = reader.node else { return reader.refuse(.noBoolean) }
    return value
  }
}

extension Decimal: Recorded {
  /// Exact, without exponent; what is not a number is `null`, which the schema then refuses.
  func write(to record: inout RecordWriter) {
    if isNaN {
      record.json.literal("null")
    } else {
      record.json.number(plain: description)
    }
  }

  static func read(from reader: inout RecordReader) -> Decimal? {
    guard case .number(let digits) = reader.node else { return reader.refuse(.noNumber) }
    // A decimal holds 38 digits; more would be rounded.
    guard digits.utf8.count(where: { (0x30...0x39).contains($0) }) <= 38,
      let number = Decimal(string: digits),
      !number.isNaN
    else { return reader.refuse(.tooLongNumber) }
    return number
  }
}

extension Optional: Written where Wrapped: Written {
  func write(to record: inout RecordWriter) {
    if let self { self.write(to: &record) } else { record.json.literal("null") }
  }
}

extension Optional: Recorded where Wrapped: Recorded {
  static func read(from reader: inout RecordReader) -> Wrapped?? {
    if case .null = reader.node { return .some(nil) }
    if let value = Wrapped.read(from: &reader) { return value }
    return reader.leavesOut() ? .some(nil) : nil
  }
}

extension Array: Written where Element: Written {
  func write(to record: inout RecordWriter) { record.array(self) }
}

extension Array: Recorded where Element: Recorded {
  static func read(from reader: inout RecordReader) -> [Element]? { reader.elements() }
}

extension Shown: Written where Value: Written {
  func write(to record: inout RecordWriter) {
    value.write(to: &record)
    record.show(places, rule: rule)
  }
}

extension Shown: Recorded where Value: Recorded {
  static func read(from reader: inout RecordReader) -> Shown? { reader.shown() }
}

extension Range: Written where Bound == Int {
  func write(to record: inout RecordWriter) { OneLine([lowerBound, upperBound]).write(to: &record) }
}

extension Range: Recorded where Bound == Int {
  static func read(from reader: inout RecordReader) -> Range? {
    guard let bounds = Pair.read(from: &reader) else { return nil }
    guard bounds.first <= bounds.second else { return reader.refuse(.noPair) }
    return bounds.first..<bounds.second
  }
}

extension Box: Recorded {
  func write(to record: inout RecordWriter) { record.json.box(self) }

  static func read(from reader: inout RecordReader) -> Box? {
    guard let sides = [Hundredths].read(from: &reader) else { return nil }
    guard sides.count == 4 else { return reader.refuse(.noBox) }
    return Box(x: sides[0].value, y: sides[1].value, width: sides[2].value, height: sides[3].value)
  }
}
