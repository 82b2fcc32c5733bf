import Glibc

/// A file that grows record by record under a name of its own, and gets its final name when it is complete.
public struct PartFile: ~Copyable {
  private let file: Int32
  /// Where it is.
  public let path: BytePath
  private let target: BytePath

  /// The number of bytes in it.
  public private(set) var size: Int

  /// Opens a file that belongs to an output; creates it if it does not exist.
  ///
  /// - Parameter suffix: what its name has after that of the output.
  /// - Throws: ``SystemError`` when nothing can be written there.
  public init(of output: BytePath, suffix: String) throws(SystemError) {
    let target = output.resolved
    let path = BytePath(target.bytes + Array(suffix.utf8))
    try OutputFolder.make(target.parent)
    var facts = stat()
    let exists = target.withCString { stat($0, &facts) } == 0
    if exists, facts.st_mode & S_IFMT == S_IFDIR { throw SystemError(number: EISDIR) }
    // A read-only file is respected, although its folder would let it be replaced.
    if exists, target.withCString({ access($0, W_OK) }) != 0 { throw .last }
    let file = path.withCString { open($0, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666) }
    guard file >= 0 else { throw .last }
    if exists { fchmod(file, facts.st_mode & 0o7777) }
    guard fstat(file, &facts) == 0 else {
      let error = SystemError.last
      close(file)
      throw error
    }
    self.file = file
    self.path = path
    self.target = target
    size = Int(facts.st_size)
  }

  deinit { close(file) }

  /// Adds bytes at the end.
  ///
  /// - Throws: ``SystemError`` when they cannot be written; the file may then have a piece of them.
  public mutating func append(_ bytes: [UInt8]) throws(SystemError) {
    guard lseek(file, off_t(size), SEEK_SET) >= 0 else { throw .last }
    try FileWriting.write(bytes, to: file)
    size += bytes.count
  }

  /// Adds a range of another file.
  ///
  /// - Throws: ``SystemError`` when the range does not exist, or cannot be written.
  public mutating func append(_ range: Range<Int>, of other: BytePath) throws(SystemError) {
    let source = other.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard source >= 0 else { throw .last }
    defer { close(source) }
    var start = range.lowerBound
    while start < range.upperBound {
      let part = FileReading.bytes(of: source, in: start..<min(range.upperBound, start + 1 << 20))
      guard !part.isEmpty else { throw SystemError(number: EIO) }
      try append(part)
      start += part.count
    }
  }

  /// The bytes of a range, as far as they exist.
  public func bytes(in range: Range<Int>) -> [UInt8] { FileReading.bytes(of: file, in: range) }

  /// The bytes of a range of any file, as far as they exist.
  public static func bytes(in range: Range<Int>, of path: BytePath) -> [UInt8] {
    let file = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard file >= 0 else { return [] }
    defer { close(file) }
    return FileReading.bytes(of: file, in: range)
  }

  /// Cuts the file off after a number of bytes.
  ///
  /// - Throws: ``SystemError`` when it cannot be cut.
  public mutating func shorten(to count: Int) throws(SystemError) {
    guard ftruncate(file, off_t(count)) == 0 else { throw .last }
    size = count
  }

  /// Waits until all bytes are on the disk.
  ///
  /// - Throws: ``SystemError`` when they cannot be written there.
  public func sync() throws(SystemError) {
    guard fdatasync(file) == 0 else { throw .last }
  }

  /// Gives the file its final name.
  ///
  /// - Throws: ``SystemError`` when it cannot have it.
  public consuming func finish() throws(SystemError) {
    guard fsync(file) == 0 else { throw .last }
    let renamed = path.withCString { from in target.withCString { rename(from, $0) } }
    guard renamed == 0 else { throw .last }
    let folder = target.parent.withCString { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// Removes the file.
  public consuming func remove() {
    _ = path.withCString { unlink($0) }
  }
}
