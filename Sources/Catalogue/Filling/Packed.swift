import CZlib

/// Bytes packed by zlib, as `sqlar_uncompress` of SQLite's shell and Python's `zlib` unpack them.
enum Packed {
  /// The bytes in less room; the fastest level, since most of a record is the same words again and again.
  static func pack(_ bytes: [UInt8]) -> [UInt8] {
    var size = compressBound(uLong(bytes.count))
    return [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
      let status = compress2(buffer.baseAddress, &size, bytes, uLong(bytes.count), 1)
      count = status == Z_OK ? Int(size) : 0
    }
  }

  /// The bytes again, of which there were `count`; `nil` when they are damaged.
  static func unpack(_ packed: [UInt8], count: Int) -> [UInt8]? {
    guard (0...Packed.most).contains(count) else { return nil }
    var size = uLong(count)
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count + 1) { buffer, filled in
      isWhole =
        uncompress(buffer.baseAddress, &size, packed, uLong(packed.count)) == Z_OK && Int(size) == count
      filled = isWhole ? count : 0
    }
    return isWhole ? bytes : nil
  }

  /// The most bytes of a record: no input has more.
  private static let most = 1 << 31
}
