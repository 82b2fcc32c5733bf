import Glibc
import Testing

/// An open file without a name, removed when it is no longer used.
final class TemporaryFile {
  /// The number of the open file.
  let number: Int32

  /// Makes a file with bytes in it, to be read from its start.
  init(_ bytes: [UInt8]) throws {
    let name = strdup("/tmp/clausier-test-XXXXXX")
    defer { free(name) }
    number = name.map { mkstemp($0) } ?? -1
    try #require(number >= 0)
    _ = name.map { unlink($0) }
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
    try #require(bytes.isEmpty || write(number, bytes, bytes.count) == bytes.count)
    lseek(number, 0, SEEK_SET)
  }

  deinit { close(number) }

  /// All that is in the file.
  func bytes() -> [UInt8] {
    var facts = stat()
    guard fstat(number, &facts) == 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
    let count = pread(number, &bytes, bytes.count, 0)
    return Array(bytes.prefix(max(0, count)))
  }
}
