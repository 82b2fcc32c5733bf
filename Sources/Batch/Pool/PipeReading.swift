import Glibc

/// Reading what is in a pipe, without waiting.
enum PipeReading {
  /// The bytes that are there, and whether the other end is closed.
  static func read(_ file: Int32) -> (bytes: [UInt8], ended: Bool) {
    var bytes: [UInt8] = []
    while true {
      var count = 0
      let part = [UInt8](unsafeUninitializedCapacity: 1 << 17) { buffer, filled in
        count = Glibc.read(file, buffer.baseAddress, buffer.count)
        filled = max(0, count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return (bytes, count == 0 || errno != EAGAIN) }
      bytes = bytes.isEmpty ? part : bytes + part
      // A process that writes without end must not keep the others waiting.
      if bytes.count >= 1 << 20 { return (bytes, false) }
    }
  }
}
