import Glibc

/// Writing all of the bytes, however little the system takes at once.
public enum FileWriting {
  /// Writes `bytes` to an open file.
  ///
  /// - Throws: ``SystemError`` when the file takes no more.
  public static func write(_ bytes: [UInt8], to file: Int32) throws(SystemError) {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Glibc.write(file, buffer.baseAddress.map { $0 + start }, buffer.count - start)
      }
      if written > 0 {
        start += written
      } else if written == 0 || errno != EINTR {
        throw .last
      }
    }
  }
}
