import Glibc

/// The lines of a stream, one at a time, as they come.
public struct LineReader {
  private let file: Int32
  private let end: UInt8
  private var bytes: [UInt8] = []
  private var start = 0
  private var finished = false

  /// Reads from an open file.
  ///
  /// - Parameter end: the byte that ends each line, and is not part of it.
  public init(_ file: Int32, end: UInt8 = 0x0A) {
    self.file = file
    self.end = end
  }

  /// The next line; the last needs no end; `nil` after it.
  ///
  /// - Throws: ``InputFault`` when reading fails or a line is longer than any job can be.
  public mutating func next() throws(InputFault) -> [UInt8]? {
    var searched = start
    while true {
      if let stop = bytes[searched...].firstIndex(of: end) {
        defer { start = stop + 1 }
        return Array(bytes[start..<stop])
      }
      if finished {
        defer { (bytes, start) = ([], 0) }
        return start < bytes.count ? Array(bytes[start...]) : nil
      }
      bytes.removeFirst(start)
      (start, searched) = (0, bytes.count)
      try fill()
    }
  }

  private mutating func fill() throws(InputFault) {
    // In base64 three bytes become four.
    guard bytes.count <= InputFile.limit / 3 * 4 + 65536 else { throw .tooLarge(bytes: bytes.count) }
    var count = -1
    let part = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
      repeat { count = read(file, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    guard count >= 0 else { throw InputFault(.last) }
    finished = count == 0
    bytes += part
  }
}
