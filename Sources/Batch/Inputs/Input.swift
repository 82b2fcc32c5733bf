/// One document to read: where it is, what a record calls it, and where an output of its own goes.
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
  /// The name in the record: the path as the user gave it, below a folder given that folder and the path under it, `-`
  /// for the standard input.
  public var name: BytePath
  /// The path of its own output below a folder of outputs, but for the ending: the path under the folder given, the base
  /// name for a file given directly.
  public var outputName: BytePath

  /// Makes an input; its own output has the last part of its name, if nothing else is said.
  public init(origin: Origin, name: BytePath, outputName: BytePath? = nil) {
    self.origin = origin
    self.name = name
    self.outputName = outputName ?? name.lastComponent
  }

  /// Makes the input that a file at a path is.
  public init(file path: BytePath) { self.init(origin: .file(path), name: path) }

  /// What a message calls it: the path as the user knows it.
  public var shownPath: BytePath {
    switch origin {
    case .file(let path): path
    case .standardInput, .bytes: name
    }
  }
}
