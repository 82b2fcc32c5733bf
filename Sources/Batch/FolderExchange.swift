import CLinux
import Glibc

/// The steps of giving a folder its name that only Linux has.
enum FolderExchange {
  /// Waits until the file system of an open file is on the disk; `false` when that failed.
  static func sync(_ file: Int32) -> Bool { linux_sync(file) == 0 }

  /// Makes two paths change places, at once; `false` when that failed.
  static func exchange(_ one: BytePath, _ other: BytePath) -> Bool {
    one.withCString { from in other.withCString { linux_exchange(from, $0) } } == 0
  }
}
