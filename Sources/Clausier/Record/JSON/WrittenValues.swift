import FoundationEssentials

// How single values are written.

extension String: Written {
  func write(to record: inout RecordWriter) { record.json.string(self) }
}

extension Int: Written {
  func write(to record: inout RecordWriter) { record.json.number(self) }
}

extension Bool: Written {
  func write(to record: inout RecordWriter) { record.json.literal(self ? "true" : "false") }
}

extension Decimal: Written {
  /// Exact, without exponent; what is no number is `null`, which the schema then refuses.
  func write(to record: inout RecordWriter) {
    if isNaN {
      record.json.literal("null")
    } else {
      record.json.number(plain: description)
    }
  }
}

extension CalendarDate: Written {
  func write(to record: inout RecordWriter) { record.json.string(plain: isoBytes) }
}

extension Period: Written {
  func write(to record: inout RecordWriter) { record.json.string(description) }
}

extension Section: Written {
  func write(to record: inout RecordWriter) { record.json.string(description) }
}

extension Optional: Written where Wrapped: Written {
  func write(to record: inout RecordWriter) {
    if let self { self.write(to: &record) } else { record.json.literal("null") }
  }
}

extension Array: Written where Element: Written {
  func write(to record: inout RecordWriter) { record.array(self) }
}

extension Shown: Written where Value: Written {
  func write(to record: inout RecordWriter) {
    value.write(to: &record)
    record.show(places, rule: rule)
  }
}

extension Box: Written {
  func write(to record: inout RecordWriter) { record.json.box(self) }
}
