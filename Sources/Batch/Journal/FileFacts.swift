import Glibc

/// What tells, without reading it, whether a file is still what it was.
public struct FileFacts: Sendable, Equatable {
  /// The number of bytes; -1 if there is no such file.
  public var size: Int
  /// When it was changed last, in nanoseconds of the system's time.
  public var modified: Int

  /// The facts of what a file of an input is now.
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
