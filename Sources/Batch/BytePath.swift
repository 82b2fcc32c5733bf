import Glibc

/// A path as the system sees it: bytes, of which only `/` and the end have a meaning.
///
/// Names need not be UTF-8, and may hold spaces and line feeds; a `String` would lose such files.
public struct BytePath: Hashable, Sendable {
  /// The bytes, without the closing NUL.
  public let bytes: [UInt8]

  /// Makes a path from bytes, up to the first NUL if there is one.
  public init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes.prefix { $0 != 0 })
  }

  /// Makes a path from a C string, such as an argument of the program or a folder's entry.
  public init(cString: UnsafePointer<CChar>) {
    bytes = Array(UnsafeRawBufferPointer(start: cString, count: strlen(cString)))
  }

  /// The last component, without trailing slashes; empty for the root.
  public var lastComponent: BytePath {
    BytePath(trimmed.suffix(while: { $0 != slash }))
  }

  /// The folder that holds the last component: `.` for a bare name, the root for itself.
  public var parent: BytePath {
    if trimmed.isEmpty, !bytes.isEmpty { return BytePath([slash]) }
    let folder = trimmed.dropLast(lastComponent.bytes.count)
    if folder.isEmpty { return BytePath(".".utf8) }
    let withoutSlash = folder.trimmingSlashes
    return BytePath(withoutSlash.isEmpty ? folder.prefix(1) : withoutSlash)
  }

  /// Whether the path says by its last byte that it is a folder.
  public var endsWithSlash: Bool { bytes.last == slash }

  /// Whether the name ends in `.pdf`, in small or capital letters.
  public var hasPDFSuffix: Bool {
    bytes.count > 4 && bytes[bytes.count - 4] == UInt8(ascii: ".")
      && bytes.suffix(3).map { $0 | 0x20 }.elementsEqual("pdf".utf8)
  }

  /// The path of something inside this folder; the component itself when this path is empty.
  public func appending(_ component: BytePath) -> BytePath {
    if bytes.isEmpty || bytes.last == slash { return BytePath(bytes + component.bytes) }
    return BytePath(bytes + [slash] + component.bytes)
  }

  /// The same path with other bytes at its end.
  public func replacingPDFSuffix(with suffix: String) -> BytePath {
    BytePath((hasPDFSuffix ? bytes.dropLast(4) : bytes[...]) + Array(suffix.utf8))
  }

  /// Where a link at the path leads; the path itself if nothing is there.
  public var resolved: BytePath {
    guard let name = withCString({ realpath($0, nil) }) else { return self }
    defer { free(name) }
    return BytePath(cString: name)
  }

  /// The path from the root, without `.`, `..` and doubled slashes; links are not followed, so it may lead elsewhere
  /// where a folder left by `..` is one. Empty for the root.
  public var normalised: BytePath {
    var names: [UInt8] = bytes.first == slash ? [] : BytePath.workingFolder
    for name in bytes.split(separator: slash) where !name.elementsEqual(".".utf8) {
      if name.elementsEqual("..".utf8) {
        names.removeLast(names.count - (names.lastIndex(of: slash) ?? 0))
      } else {
        names.append(slash)
        names += name
      }
    }
    return BytePath(names)
  }

  /// What is before the last slash.
  var parentBytes: ArraySlice<UInt8> { bytes[..<(bytes.lastIndex(of: slash) ?? 0)] }

  private static let workingFolder: [UInt8] = {
    guard let name = getcwd(nil, 0) else { return [] }
    defer { free(name) }
    let path = BytePath(cString: name).bytes
    return path == [slash] ? [] : path
  }()

  /// Whether a file may be put there: only if there is nothing, or a regular file.
  public var canBeReplaced: Bool {
    var facts = stat()
    return withCString { stat($0, &facts) } != 0 || facts.st_mode & S_IFMT == S_IFREG
  }

  /// Whether there is a symbolic link.
  public var isLink: Bool {
    var facts = stat()
    return withCString { lstat($0, &facts) } == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }

  /// Calls `body` with the path as a C string.
  public func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var terminated = bytes.map { CChar(bitPattern: $0) }
    terminated.append(0)
    return terminated.withUnsafeBufferPointer { buffer in
      // The array holds at least the NUL, so it has an address.
      buffer.baseAddress.map(body) ?? body("")
    }
  }

  private var trimmed: ArraySlice<UInt8> { bytes[...].trimmingSlashes }
}

extension BytePath: Comparable {
  /// Bytewise order, which no locale changes.
  public static func < (left: BytePath, right: BytePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

private let slash = UInt8(ascii: "/")

extension ArraySlice<UInt8> {
  fileprivate var trimmingSlashes: ArraySlice<UInt8> {
    var end = endIndex
    while end > startIndex, self[end - 1] == slash { end -= 1 }
    return self[startIndex..<end]
  }
}

extension ArraySlice<UInt8> {
  fileprivate func suffix(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var start = endIndex
    while start > startIndex, condition(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
