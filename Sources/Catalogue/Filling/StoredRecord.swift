import Batch
import CDeflate
import Storage

/// A record as the index keeps it: its JSON without line ends, and what finds the same bytes again.
struct StoredRecord {
  let json: [UInt8]
  /// The CRC-32; the bytes themselves are compared where it is equal.
  let checksum: Int

  init(_ given: [UInt8]) {
    let json = StoredRecord.withoutNul(given)
    self.json = json
    checksum = Int(libdeflate_crc32(0, json, json.count))
  }

  /// The JSON with another control character for each NUL, at which SQLite would end a text.
  private static func withoutNul(_ json: [UInt8]) -> [UInt8] {
    let nul = Array("\\u0000".utf8)
    var places: [Int] = []
    var index = 0
    while let backslash = json.place(of: nul[0], from: index) {
      if json[backslash...].starts(with: nul) { places.append(backslash + nul.count - 1) }
      // The sign after a backslash belongs to it.
      index = backslash + 2
    }
    guard !places.isEmpty else { return json }
    var json = json
    for place in places { json[place] = UInt8(ascii: "1") }
    return json
  }
}
