import Glibc

/// A file being written that appears complete under its name, or not at all.
///
/// The bytes go to a file without a name where the file system can do that, so that even a killed program
/// leaves no incomplete one; elsewhere to a hidden file beside the output. Something at the path that is not
/// a regular file, such as `/dev/null` or a pipe, is written to as it is.
public struct AtomicOutput: ~Copyable {
  private let opened: Opened
  private var finished = false

  /// Begins to write the file for `path`; missing folders above it are made.
  ///
  /// - Parameter nameless: whether to try a file without a name first, which network file systems lack.
  /// - Throws: ``SystemError`` when nothing can be written there.
  public init(_ path: BytePath, nameless: Bool = true) throws(SystemError) {
    opened = try AtomicOutput.open(path, nameless: nameless)
  }

  deinit {
    close(opened.file)
    if !finished, case .beside(let path) = opened.place { _ = path.withCString { unlink($0) } }
  }

  /// Adds bytes.
  ///
  /// - Throws: ``SystemError`` when they cannot be written; the output then never appears.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    try FileWriting.write(bytes, to: opened.file)
  }

  /// Makes the file appear under its name, with everything that was written.
  ///
  /// - Throws: ``SystemError`` when it cannot; the output then does not appear.
  public consuming func commit() throws(SystemError) {
    switch opened.place {
    case .inPlace: break
    case .beside(let path):
      guard fsync(opened.file) == 0 else { throw .last }
      try AtomicOutput.rename(path, to: opened.target)
      finished = true
    case .nameless:
      guard fsync(opened.file) == 0 else { throw .last }
      let path = AtomicOutput.temporaryName(beside: opened.target)
      let linked = BytePath("/proc/self/fd/\(opened.file)".utf8).withCString { own in
        path.withCString { linkat(AT_FDCWD, own, AT_FDCWD, $0, AT_SYMLINK_FOLLOW) }
      }
      guard linked == 0 else { throw .last }
      try AtomicOutput.rename(path, to: opened.target)
    }
  }

  private struct Opened {
    let file: Int32
    let target: BytePath
    let place: Place
  }

  private enum Place {
    case inPlace
    case nameless
    case beside(BytePath)
  }

  private static func open(_ path: BytePath, nameless: Bool) throws(SystemError) -> Opened {
    try OutputFolder.make(path.parent)
    var facts = stat()
    let exists = path.withCString { stat($0, &facts) } == 0
    if exists, facts.st_mode & S_IFMT == S_IFDIR { throw SystemError(number: EISDIR) }
    if exists, facts.st_mode & S_IFMT != S_IFREG {
      return Opened(file: try open(path, O_WRONLY | O_NOCTTY), target: path, place: .inPlace)
    }
    // A read-only file is respected, although its folder would let it be replaced.
    if exists, path.withCString({ access($0, W_OK) }) != 0 { throw .last }
    let target = exists ? path.resolved : path
    let mode: mode_t = exists ? facts.st_mode & 0o7777 : 0o666
    // A file without a name gets one through `/proc` only.
    if nameless, access("/proc/self/fd", X_OK) == 0,
      let file = try? open(target.parent, O_WRONLY | namelessFile, mode)
    {
      if exists { fchmod(file, mode) }
      return Opened(file: file, target: target, place: .nameless)
    }
    let beside = temporaryName(beside: target)
    let file = try open(beside, O_WRONLY | O_CREAT | O_EXCL, mode)
    // The process's mask removed bits that the file to be replaced has.
    if exists { fchmod(file, mode) }
    return Opened(file: file, target: target, place: .beside(beside))
  }

  private static func rename(_ path: BytePath, to target: BytePath) throws(SystemError) {
    guard path.withCString({ from in target.withCString { Glibc.rename(from, $0) } }) == 0 else {
      let error = SystemError.last
      _ = path.withCString { unlink($0) }
      throw error
    }
  }

  private static func open(
    _ path: BytePath, _ flags: Int32, _ mode: mode_t = 0
  ) throws(SystemError) -> Int32 {
    let file = path.withCString { Glibc.open($0, flags | O_CLOEXEC, mode) }
    guard file >= 0 else { throw .last }
    return file
  }

  private static func temporaryName(beside target: BytePath) -> BytePath {
    let random = UInt64.random(in: .min ... .max)
    return target.parent.appending(BytePath(".clausier-\(String(random, radix: 36)).tmp".utf8))
  }
}

/// `O_TMPFILE`, which Swift does not import from C: `__O_TMPFILE` with `O_DIRECTORY`.
private let namelessFile: Int32 = 0o20000000 | O_DIRECTORY
