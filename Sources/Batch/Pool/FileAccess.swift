import CLinux
import Glibc

/// Which files a process may still open, kept by Landlock where the kernel has it.
enum FileAccess {
  /// The rights to read files, and to list folders.
  private static let (readFile, readFolder): (UInt64, UInt64) = (1 << 2, 1 << 3)

  /// `O_PATH`: the file is named, not read.
  private static let onlyNamed: Int32 = 0o10000000

  /// Leaves this process only reading below some paths; those that do not exist are left out.
  ///
  /// - Returns: whether the kernel sees to it.
  static func restrict(to paths: [String]) -> Bool {
    let version = linux_landlock_version()
    guard version > 0 else { return false }
    let rules = linux_landlock_rules(files(version), version < 4 ? 0 : 0b11, version < 6 ? 0 : 0b11)
    guard rules >= 0 else { return false }
    defer { close(rules) }
    for path in paths where !allow(path, rules) { return false }
    return linux_landlock_obey(rules) == 0
  }

  /// All rights to files that a version of Landlock knows.
  private static func files(_ version: Int32) -> UInt64 {
    let count =
      switch version {
      case 1: 13
      case 2: 14
      case 3, 4: 15
      default: 16
      }
    return 1 << UInt64(count) - 1
  }

  private static func allow(_ path: String, _ rules: Int32) -> Bool {
    let file = open(path, onlyNamed | O_CLOEXEC)
    guard file >= 0 else { return true }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { return false }
    let isFolder = facts.st_mode & S_IFMT == S_IFDIR
    return linux_landlock_allow(rules, file, isFolder ? readFile | readFolder : readFile) == 0
  }
}
