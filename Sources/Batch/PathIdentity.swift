import Glibc

/// What makes two paths lead to the same file, whether there is one yet or not.
public enum PathIdentity: Hashable, Sendable {
  /// A file that is there, by its device and number.
  case file(device: UInt, number: UInt)
  /// A file still to be made, by its folder and name.
  case place(BytePath)

  /// The file that a path leads to, through links; `nil` for a device, a pipe or a folder, which nobody replaces.
  public init?(of path: BytePath) {
    var facts = stat()
    if path.withCString({ stat($0, &facts) }) == 0 {
      guard facts.st_mode & S_IFMT == S_IFREG else { return nil }
      self = .file(device: UInt(facts.st_dev), number: UInt(facts.st_ino))
    } else {
      self = .place(path.parent.resolved.appending(path.lastComponent))
    }
  }
}
