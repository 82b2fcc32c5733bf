import CDeflate

/// Packs bytes in the format of zlib, as `sqlar_uncompress` of SQLite's shell and Python's `zlib` unpack them.
final class Packer {
  private let packer: OpaquePointer?

  /// The fastest level, since most of a record is the same words again and again.
  init() { packer = libdeflate_alloc_compressor(1) }

  deinit { libdeflate_free_compressor(packer) }

  /// The bytes in less room.
  func pack(_ bytes: [UInt8]) -> [UInt8] {
    let most = libdeflate_zlib_compress_bound(packer, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      count = libdeflate_zlib_compress(packer, bytes, bytes.count, buffer.baseAddress, most)
    }
  }

  /// The bytes again, of which there were `count`; `nil` when they are damaged.
  static func unpack(_ packed: [UInt8], count: Int) -> [UInt8]? {
    guard (0...Packer.most).contains(count), let unpacker = libdeflate_alloc_decompressor() else {
      return nil
    }
    defer { libdeflate_free_decompressor(unpacker) }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count + 1) { buffer, filled in
      let result = libdeflate_zlib_decompress(
        unpacker, packed, packed.count, buffer.baseAddress, count, nil)
      isWhole = result == LIBDEFLATE_SUCCESS
      filled = isWhole ? count : 0
    }
    return isWhole ? bytes : nil
  }

  /// The most bytes of a record: no input has more.
  private static let most = 1 << 31
}
