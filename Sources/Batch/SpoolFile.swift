import Glibc

/// A file without a name that temporarily holds what would fill the memory.
public struct SpoolFile: ~Copyable {
  private let file: Int32
  private var size = 0

  /// The number of bytes in it.
  public var count: Int { size }

  /// A path at which libraries find it.
  public var path: String { "/proc/self/fd/\(file)" }

  /// The number of bytes in it after a library has written them at its path.
  public var sizeOnDisk: Int {
    var facts = stat()
    return fstat(file, &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// Opens an empty file in the folder for such files.
  ///
  /// - Throws: ``SystemError`` when none can be made there.
  public init() throws(SystemError) {
    let folder = getenv("TMPDIR").map { BytePath(cString: $0) } ?? BytePath("/tmp".utf8)
    var template =
      folder.appending(BytePath("clausier-XXXXXX".utf8)).bytes.map { CChar(bitPattern: $0) } + [0]
    let file = mkstemp(&template)
    guard file >= 0 else { throw .last }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(template)
    self.file = file
  }

  deinit { close(file) }

  /// Stores bytes, and says where they are.
  ///
  /// - Throws: ``SystemError`` when they cannot be written.
  public mutating func append(_ bytes: [UInt8]) throws(SystemError) -> Range<Int> {
    guard lseek(file, off_t(size), SEEK_SET) >= 0 else { throw .last }
    try FileWriting.write(bytes, to: file)
    defer { size += bytes.count }
    return size..<(size + bytes.count)
  }

  /// The bytes that were put there.
  public func bytes(in range: Range<Int>) -> [UInt8] { FileReading.bytes(of: file, in: range) }

  /// Forgets everything.
  public mutating func clear() {
    ftruncate(file, 0)
    size = 0
  }
}
