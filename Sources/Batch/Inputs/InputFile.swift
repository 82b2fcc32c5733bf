import Glibc

/// The bytes of an input, read once: the bytes that are hashed are those that are parsed.
public struct InputFile: Sendable {
  /// The most bytes an input may have: 1 GiB.
  public static let limit = 1 << 30

  /// All bytes of the file.
  public let bytes: [UInt8]
  /// Their SHA-256 in lowercase hexadecimal digits.
  public let sha256: String

  /// Opens the input read-only, reads all of it and closes it.
  ///
  /// - Throws: ``InputFault`` when there is no such file, or it cannot be read.
  public init(_ input: Input) throws(InputFault) {
    bytes = try InputFile.bytes(of: input)
    sha256 = SHA256.hexadecimal(of: bytes)
  }

  /// The bytes of an input.
  ///
  /// - Throws: ``InputFault`` when there is no such file, or it cannot be read.
  public static func bytes(of input: Input) throws(InputFault) -> [UInt8] {
    switch input.origin {
    case .file(let path): try read(path)
    case .standardInput: try readAll(STDIN_FILENO, expecting: 0)
    case .bytes(let bytes): bytes
    }
  }

  /// The bytes of a regular file.
  ///
  /// - Throws: ``InputFault`` when there is no such file, or it cannot be read.
  public static func read(_ path: BytePath) throws(InputFault) -> [UInt8] {
    // Non-blocking, so that a pipe given by mistake is recognised instead of waited for.
    let file = path.withCString { open($0, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC) }
    guard file >= 0 else { throw InputFault(.last) }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw InputFault(.last) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard facts.st_size <= limit else { throw .tooLarge(bytes: Int(facts.st_size)) }
    return try readAll(file, expecting: Int(facts.st_size))
  }

  /// Whether any user of the machine may read a file.
  public static func isOpenToAll(_ path: BytePath) -> Bool {
    var facts = stat()
    return path.withCString { stat($0, &facts) } == 0 && facts.st_mode & S_IFMT == S_IFREG
      && facts.st_mode & S_IROTH != 0
  }

  /// The bytes of a file or of a pipe, which is waited for.
  ///
  /// - Throws: ``InputFault`` when there is nothing to read.
  public static func readStream(_ path: BytePath) throws(InputFault) -> [UInt8] {
    let file = path.withCString { open($0, O_RDONLY | O_NOCTTY | O_CLOEXEC) }
    guard file >= 0 else { throw InputFault(.last) }
    defer { close(file) }
    return try readAll(file, expecting: 0)
  }

  /// Everything that an open file still gives.
  ///
  /// - Throws: ``InputFault`` when reading fails or gives more than ``limit``.
  public static func readAll(_ file: Int32, expecting size: Int) throws(InputFault) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end of the file shows in the same buffer.
    var room = size + 1
    while true {
      var fault: SystemError?
      var got = 0
      let part = [UInt8](unsafeUninitializedCapacity: max(room, 1 << 16)) { buffer, count in
        while count < buffer.count {
          got = Glibc.read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
          if got < 0, errno == EINTR { continue }
          if got < 0 { fault = .last }
          if got <= 0 { break }
          count += got
        }
      }
      if let fault { throw InputFault(fault) }
      bytes = bytes.isEmpty ? part : bytes + part
      if bytes.count > limit { throw .tooLarge(bytes: bytes.count) }
      if got == 0 { return bytes }
      room = bytes.count
    }
  }
}
