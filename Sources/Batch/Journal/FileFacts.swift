import Glibc

/// Tells, without reading it, whether a file is unchanged.
public struct FileFacts: Sendable, Equatable {
  /// The number of bytes; -1 if there is no such file.
  public var size: Int
  /// When it was last changed, in nanoseconds of the system's time.
  public var modified: Int

  /// The present facts of the file of an input.
  public init(of input: Input) {
    var facts = stat()
    guard case .file(let path) = input.origin, path.withCString({ stat($0, &facts) }) == 0 else {
      (size, modified) = (-1, 0)
      return
    }
    size = Int(facts.st_size)
    modified = facts.st_mtim.tv_sec &* 1_000_000_000 &+ facts.st_mtim.tv_nsec
  }

  init(size: Int, modified: Int) {
    self.size = size
    self.modified = modified
  }
}
