/// One document to read: where it is, and what a record calls it.
public struct Input: Sendable, Equatable {
  /// Where the bytes come from.
  public enum Origin: Sendable, Equatable {
    /// A file, by the path it is opened with.
    case file(BytePath)
    /// The standard input.
    case standardInput
    /// Bytes that are here already.
    case bytes([UInt8])
  }

  /// Where the bytes come from.
  public var origin: Origin
  /// The name in the record: relative to the folder given, the base name for a file given directly, `-` for
  /// the standard input.
  public var name: BytePath

  /// Makes an input.
  public init(origin: Origin, name: BytePath) {
    self.origin = origin
    self.name = name
  }

  /// What a message calls it: the path as the user knows it.
  public var shownPath: BytePath {
    switch origin {
    case .file(let path): path
    case .standardInput, .bytes: name
    }
  }
}
