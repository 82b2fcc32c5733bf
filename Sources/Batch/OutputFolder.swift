import Glibc

/// A folder that outputs go to.
public enum OutputFolder {
  /// Makes the folder and missing ones above it, and checks that files can be put in it.
  ///
  /// - Throws: ``SystemError`` when it cannot be made or takes no files.
  public static func prepare(_ path: BytePath) throws(SystemError) {
    try make(path)
    guard path.withCString({ access($0, W_OK | X_OK) }) == 0 else { throw .last }
  }

  /// Whether there is a folder at the path.
  public static func exists(at path: BytePath) -> Bool {
    var facts = stat()
    return path.withCString { stat($0, &facts) } == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, in bytewise order; none where it cannot be read.
  public static func names(in path: BytePath) -> [BytePath] { FolderRemoval.names(in: path) }

  /// Makes the folder and missing ones above it.
  static func make(_ path: BytePath) throws(SystemError) {
    var facts = stat()
    if path.withCString({ stat($0, &facts) }) == 0 {
      guard facts.st_mode & S_IFMT == S_IFDIR else { throw SystemError(number: ENOTDIR) }
      return
    }
    if path != path.parent { try make(path.parent) }
    guard path.withCString({ mkdir($0, 0o777) }) == 0 || errno == EEXIST else { throw .last }
  }
}
