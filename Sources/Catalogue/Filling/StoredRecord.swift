import CZlib
import Storage

/// A record as the index keeps it: its JSON without line ends, and what finds the same bytes again.
struct StoredRecord {
  let json: [UInt8]
  /// Two checksums of zlib in one number; the bytes themselves are compared where it is equal.
  let checksum: Int

  init(_ json: [UInt8]) {
    self.json = json
    let size = uInt(truncatingIfNeeded: json.count)
    checksum = Int(truncatingIfNeeded: crc32(0, json, size) << 32 | adler32(1, json, size) & 0xFFFF_FFFF)
  }
}
