/// What stands between the records of an output.
struct RecordLayout {
  /// How records stand in the output.
  let format: RecordFormat
  /// Whether the output is for several inputs; for one it is an array only if it has several acts.
  let isList: Bool
  /// What stands before everything else, such as the names of columns.
  var head: [UInt8] = []

  /// Whether the records of a file are those of another with the same bytes but for the name in them.
  var canRename: Bool { format != .csv }

  /// What stands in a file with the records of one input.
  func file(_ records: [[UInt8]]) -> PlacedRecords {
    RecordLayout(format: format, isList: false, head: head).part(records, isFirst: true)
  }

  /// What an input adds to the output.
  func part(_ records: [[UInt8]], isFirst: Bool) -> PlacedRecords {
    let isArray = format == .json && (isList || records.count > 1)
    var placed = PlacedRecords()
    placed.bytes.reserveCapacity(records.reduce(8) { $0 + $1.count + 2 })
    if isFirst { placed.bytes += head }
    for (index, record) in records.enumerated() {
      if isArray { placed.bytes += Array((isFirst && index == 0 ? "[\n" : ",\n").utf8) }
      let start = placed.bytes.count
      placed.bytes += record
      placed.places.append(start..<placed.bytes.count)
      if format == .ndjson || (format == .json && !isArray) { placed.bytes.append(0x0A) }
    }
    if isArray, !isList { placed.bytes += RecordLayout.arrayEnd }
    return placed
  }

  /// What stands after the last input.
  func end(isEmpty: Bool) -> [UInt8] {
    guard format == .json, isList else { return isEmpty ? head : [] }
    return isEmpty ? Array("[]\n".utf8) : RecordLayout.arrayEnd
  }

  private static let arrayEnd = Array("\n]\n".utf8)
}
