import Glibc

/// Removes what is in a folder; links are removed and not followed.
enum FolderRemoval {
  /// Empties a folder, as far as that is possible.
  static func empty(_ folder: BytePath) {
    for name in names(in: folder) {
      let path = folder.appending(name)
      if path.withCString({ unlink($0) }) == 0 { continue }
      empty(path)
      _ = path.withCString { rmdir($0) }
    }
  }

  /// The names in a folder itself, in bytewise order.
  static func names(in folder: BytePath) -> [BytePath] {
    guard let stream = folder.withCString({ opendir($0) }) else { return [] }
    defer { closedir(stream) }
    var names: [BytePath] = []
    while let entry = readdir(stream) {
      let name = FolderWalk.name(of: entry)
      if name.bytes != Array(".".utf8), name.bytes != Array("..".utf8) { names.append(name) }
    }
    return names.sorted()
  }
}
