/// One document to read: where it is, what a record calls it, and where an output of its own goes.
public struct Input: Sendable {
  /// Where the bytes come from.
  public enum Origin: Sendable {
    /// A file, by the path it is opened with.
    case file(BytePath)
    /// A file that another process has opened.
    case opened(OpenedFile)
    /// The standard input.
    case standardInput
    /// Bytes that are already here.
    case bytes([UInt8])
  }

  /// Where the bytes come from.
  public var origin: Origin
  /// The name in the record: the path as the user gave it; in a folder given, that folder and the path under
  /// it; `-` for the standard input.
  public var name: BytePath
  /// The path of its own output below a folder of outputs, without the ending: that under the folder which all
  /// inputs have in common, or under the one that the user named.
  public var outputName: BytePath

  /// The file that the input is a record of, opened for who reads it.
  public var subject: OpenedFile?

  /// Makes an input; by default its own output has the last part of its name.
  public init(origin: Origin, name: BytePath, outputName: BytePath? = nil) {
    self.origin = origin
    self.name = name
    self.outputName = outputName ?? name.lastComponent
  }

  /// Makes the input for a file at a path.
  public init(file path: BytePath) { self.init(origin: .file(path), name: path) }

  /// Whether it is the standard input.
  public var isStandardInput: Bool {
    if case .standardInput = origin { return true }
    return false
  }

  /// What a message calls it: the path as the user knows it.
  public var shownPath: BytePath {
    switch origin {
    case .file(let path): path
    case .opened, .standardInput, .bytes: name
    }
  }
}
