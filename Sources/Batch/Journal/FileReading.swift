import Glibc

/// Reading ranges of an open file.
enum FileReading {
  /// The bytes of a range, as far as they exist.
  static func bytes(of file: Int32, in range: Range<Int>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < buffer.count {
        let got = pread(
          file, buffer.baseAddress.map { $0 + count }, buffer.count - count, off_t(range.lowerBound + count))
        if got < 0, errno == EINTR { continue }
        if got <= 0 { return }
        count += got
      }
    }
  }
}
