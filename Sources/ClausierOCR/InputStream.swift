import Glibc

/// The standard input, read in large pieces.
final class InputStream {
  private var buffer: [UInt8] = []
  private var start = 0

  /// The next so many bytes; fewer at the end.
  func read(_ count: Int) -> [UInt8] {
    if buffer.count - start >= count {
      defer { start += count }
      return Array(buffer[start..<(start + count)])
    }
    var bytes = Array(buffer[start...])
    buffer = []
    start = 0
    bytes.reserveCapacity(count)
    while bytes.count < count {
      var size = 0
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { room, filled in
        size = Glibc.read(STDIN_FILENO, room.baseAddress, room.count)
        filled = max(0, size)
      }
      if size < 0, errno == EINTR { continue }
      guard size > 0 else { break }
      let wanted = min(count - bytes.count, piece.count)
      bytes += piece[..<wanted]
      if wanted < piece.count { (buffer, start) = (piece, wanted) }
    }
    return bytes
  }
}
