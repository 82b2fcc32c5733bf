/// Records of a file as they would be if the file had another name: nothing else in them depends on it.
enum RecordRenaming {
  /// The JSON of a record, or of an error object, with another `source.file`.
  @Sendable static func renamed(_ record: [UInt8], to name: String) -> [UInt8] {
    let other = ErrorRecord(file: name, fault: .notFound).json(.compact)
    guard let old = place(in: record), let new = place(in: other) else { return record }
    return Array(record[..<old.lowerBound] + other[new] + record[old.upperBound...])
  }

  /// The range of the string that is `source.file`, which comes before anything from the document.
  private static func place(in record: [UInt8]) -> Range<Int>? {
    let key = Array(#""file":"#.utf8)
    let head = record.prefix(200)
    guard let found = head.indices.first(where: { head[$0...].starts(with: key) }),
      let start = head[(found + key.count)...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    var index = start + 1
    while index < record.count, record[index] != UInt8(ascii: "\"") {
      index += record[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index < record.count ? start..<(index + 1) : nil
  }
}
