import CZlib
import Glibc
import Storage

/// A record as the index keeps it: its JSON without line ends, and what finds the same bytes again.
struct StoredRecord {
  let json: [UInt8]
  /// Two checksums of zlib in one number; the bytes themselves are compared where it is equal.
  let checksum: Int

  init(_ given: [UInt8]) {
    let json = StoredRecord.withoutNul(given)
    self.json = json
    let size = uInt(truncatingIfNeeded: json.count)
    checksum = Int(truncatingIfNeeded: crc32(0, json, size) << 32 | adler32(1, json, size) & 0xFFFF_FFFF)
  }

  /// The JSON with another control character for each NUL, at which SQLite would end a text.
  private static func withoutNul(_ json: [UInt8]) -> [UInt8] {
    let nul = Array("\\u0000".utf8)
    let hasNul = json.withUnsafeBytes { memmem($0.baseAddress, $0.count, nul, nul.count) != nil }
    guard hasNul else { return json }
    var json = json
    var index = 0
    while index + nul.count <= json.count {
      if json[index] == nul[0] {
        if json[index..<(index + nul.count)].elementsEqual(nul) { json[index + 5] = UInt8(ascii: "1") }
        // The sign after a backslash belongs to it.
        index += 1
      }
      index += 1
    }
    return json
  }
}
