import Glibc

/// A regular file that is open for reading until nobody needs it any more.
public final class OpenedFile: Sendable {
  /// Its number among the open files of this process.
  let number: Int32

  /// Opens a file.
  ///
  /// - Throws: ``InputFault`` when there is none, it may not be read, or has more bytes than are taken.
  public init(_ path: BytePath) throws(InputFault) {
    // Non-blocking, so that a pipe given by mistake is recognised instead of waited for.
    number = path.withCString { open($0, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC) }
    guard number >= 0 else { throw InputFault(.last) }
    _ = try size()
  }

  /// Takes a file that is open already.
  init(number: Int32) { self.number = number }

  deinit { if number >= 0 { close(number) } }

  /// All of its bytes, however far another process has read it.
  ///
  /// - Throws: ``InputFault`` when it cannot be read.
  public func bytes() throws(InputFault) -> [UInt8] {
    guard lseek(number, 0, SEEK_SET) == 0 else { throw InputFault(.last) }
    return try InputFile.readAll(number, expecting: try size())
  }

  private func size() throws(InputFault) -> Int {
    var facts = stat()
    guard fstat(number, &facts) == 0 else { throw InputFault(.last) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard facts.st_size <= InputFile.limit else {
      throw .tooLarge(bytes: Int(facts.st_size), most: InputFile.limit)
    }
    return Int(facts.st_size)
  }
}
