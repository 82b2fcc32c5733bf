import Glibc

/// The lines of a stream, one at a time, as they come.
public struct LineReader {
  private let file: Int32
  private let end: UInt8
  private let most: Int
  private var bytes: [UInt8] = []
  private var start = 0
  private var finished = false

  /// Reads from an open file.
  ///
  /// - Parameters:
  ///   - end: the byte that ends each line, and is not part of it.
  ///   - most: how many bytes a line may have.
  public init(_ file: Int32, end: UInt8 = 0x0A, most: Int = InputFile.limit) {
    self.most = most
    self.file = file
    self.end = end
  }

  /// The next line; the last needs no end; `nil` after it.
  ///
  /// - Throws: ``InputFault`` when reading fails or a line is too long, which is then left out.
  public mutating func next() throws(InputFault) -> [UInt8]? {
    var searched = start
    while true {
      if let stop = bytes.place(of: end, from: searched) {
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
    if bytes.count > most { try leaveOut() }
    try take()
  }

  /// Reads on to the end of a line that is too long, and keeps what follows it.
  private mutating func leaveOut() throws(InputFault) {
    var length = 0
    while true {
      if let stop = bytes.firstIndex(of: end) {
        length += stop
        bytes.removeFirst(stop + 1)
        break
      }
      length += bytes.count
      bytes = []
      if finished { break }
      try take()
    }
    throw .tooLarge(bytes: length, most: most)
  }

  private mutating func take() throws(InputFault) {
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
