import Glibc

extension [UInt8] {
  /// The first place of a byte from a place on, found by the C library, which looks at many bytes at a time.
  public func place(of byte: UInt8, from start: Int = 0) -> Int? {
    guard (0..<count).contains(start) else { return nil }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}
