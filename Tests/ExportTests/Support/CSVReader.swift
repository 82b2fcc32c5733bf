/// Comma-separated values as another reader sees them.
enum CSVReader {
  /// The rows of a file.
  static func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = 0
    func end() {
      row.append(String(decoding: cell, as: UTF8.self))
      cell = []
    }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x22 where isQuoted && index < bytes.count && bytes[index] == 0x22:
        cell.append(0x22)
        index += 1
      case 0x22: isQuoted.toggle()
      case 0x2C where !isQuoted: end()
      case 0x0D where !isQuoted: continue
      case 0x0A where !isQuoted:
        end()
        rows.append(row)
        row = []
      default: cell.append(byte)
      }
    }
    return rows
  }

  /// The rows below the head, by its names.
  static func records(_ bytes: [UInt8]) -> [[String: String]] {
    let rows = rows(bytes)
    guard let head = rows.first else { return [] }
    return rows.dropFirst().map { Dictionary(zip(head, $0), uniquingKeysWith: { $1 }) }
  }
}
