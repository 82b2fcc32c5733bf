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
  /// - Parameter most: how many bytes are taken from the standard input.
  /// - Throws: ``InputFault`` when there is no such file, or it cannot be read.
  public static func bytes(of input: Input, most: Int = limit) throws(InputFault) -> [UInt8] {
    switch input.origin {
    case .file(let path): try read(path)
    case .opened(let file): try file.bytes()
    case .standardInput: try readAll(STDIN_FILENO, expecting: 0, most: most)
    case .bytes(let bytes): bytes
    }
  }

  /// The bytes of a regular file.
  ///
  /// - Throws: ``InputFault`` when there is no such file, or it cannot be read.
  public static func read(_ path: BytePath) throws(InputFault) -> [UInt8] {
    try OpenedFile(path).bytes()
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
  /// What comes is counted as it comes, so that something without end costs no more than the most that is taken.
  /// - Parameters:
  ///   - size: how many bytes are expected; 0 where that is not known.
  ///   - most: how many bytes are taken.
  /// - Throws: ``InputFault`` when reading fails or gives more.
  public static func readAll(
    _ file: Int32, expecting size: Int, most: Int = limit
  ) throws(InputFault) -> [UInt8] {
    var fault: SystemError?
    // One byte more than expected, so that the end of the file shows in the same buffer.
    var bytes = piece(of: file, max(0, min(size, most)) + 1, &fault)
    while fault == nil, bytes.count > size || size == 0 {
      let more = piece(of: file, 1 << 16, &fault)
      if more.isEmpty { break }
      bytes += more
      if bytes.count > most { throw .tooLarge(bytes: bytes.count, most: most) }
    }
    if let fault { throw InputFault(fault) }
    return bytes
  }

  /// So many bytes, or fewer at the end of a file.
  private static func piece(of file: Int32, _ size: Int, _ fault: inout SystemError?) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < buffer.count {
        let got = Glibc.read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { fault = .last }
        if got <= 0 { return }
        count += got
      }
    }
  }
}
