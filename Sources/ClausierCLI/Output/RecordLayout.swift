/// What stands between the records of an output.
struct RecordLayout {
  /// How records stand in the output.
  let format: RecordFormat
  /// Whether the output is for several inputs; for one it is an array only if it has several acts.
  let isList: Bool

  /// What an input adds to the output.
  func part(_ records: [[UInt8]], isFirst: Bool) -> PlacedRecords {
    let isArray = format == .json && (isList || records.count > 1)
    var placed = PlacedRecords()
    placed.bytes.reserveCapacity(records.reduce(8) { $0 + $1.count + 2 })
    for (index, record) in records.enumerated() {
      if isArray { placed.bytes += Array((isFirst && index == 0 ? "[\n" : ",\n").utf8) }
      let start = placed.bytes.count
      placed.bytes += record
      placed.places.append(start..<placed.bytes.count)
      if !isArray { placed.bytes.append(0x0A) }
    }
    if isArray, !isList { placed.bytes += RecordLayout.arrayEnd }
    return placed
  }

  /// What stands after the last input.
  func end(isEmpty: Bool) -> [UInt8] {
    guard format == .json, isList else { return [] }
    return isEmpty ? Array("[]\n".utf8) : RecordLayout.arrayEnd
  }

  private static let arrayEnd = Array("\n]\n".utf8)
}
