/// The values of a record one by one, as a list for programs.
public struct ValueListing: Sendable {
  /// The values: those that are not containers.
  public let values: [RecordValue]

  /// The list as JSON in UTF-8, without a line end: pointer, value, pages and rule of each.
  public func json(_ style: JSONStyle = .indented) -> [UInt8] {
    var writer = RecordWriter(style, evidence: false)
    writer.array(values.map(OneLine.init))
    return writer.json.bytes
  }
}

extension RecordValue: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("pointer", pointer)
      $0.member("value", JSONText(json))
      $0.member("pages", OneLine(pages))
      $0.member("rule", rule)
    }
  }

  /// The pages that it is on, each once.
  public var pages: [Int] {
    places.map(\.page).reduce(into: []) { pages, page in
      if pages.last != page { pages.append(page) }
    }
  }
}
