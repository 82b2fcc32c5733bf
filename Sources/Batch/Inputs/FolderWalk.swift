import Glibc

/// Finds the documents of a folder and of the folders in it.
struct FolderWalk {
  /// The paths found, relative to the folder, at first in no order.
  private(set) var found = PathTable()
  /// Folders that could not be listed, with the reason.
  private(set) var faults: [(folder: BytePath, error: SystemError)] = []

  private let root: BytePath
  private let kind: DocumentKind
  private var visited: Set<Identity> = []
  private var waiting: [BytePath] = [BytePath([])]
  private var links: [BytePath] = []

  /// Walks through `root`.
  ///
  /// Every folder is entered once, links to folders only after everything that can be reached without them:
  /// so a circle of links ends, and a file is found by its own name rather than through a link.
  init(_ root: BytePath, for kind: DocumentKind) {
    self.root = root
    self.kind = kind
    while let folder = waiting.popLast() ?? nextLink() {
      list(folder)
    }
  }

  /// Puts the paths in the bytewise order of their names.
  mutating func sort() { found.sort() }

  private mutating func nextLink() -> BytePath? {
    guard !links.isEmpty else { return nil }
    // The order must not depend on how the file system lists.
    links.sort(by: >)
    return links.popLast()
  }

  private mutating func list(_ folder: BytePath) {
    let path = folder.bytes.isEmpty ? root : root.appending(folder)
    guard let stream = path.withCString({ opendir($0) }) else {
      faults.append((path, .last))
      return
    }
    defer { closedir(stream) }
    var facts = stat()
    guard fstat(dirfd(stream), &facts) == 0 else {
      faults.append((path, .last))
      return
    }
    guard visited.insert(Identity(facts)).inserted else { return }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { faults.append((path, .last)) }
        return
      }
      let name = FolderWalk.name(of: entry)
      if name.bytes.elementsEqual(".".utf8) || name.bytes.elementsEqual("..".utf8) { continue }
      sort(folder.appending(name), type: Int32(entry.pointee.d_type))
    }
  }

  private mutating func sort(_ relative: BytePath, type: Int32) {
    switch kind(of: relative, type: type) {
    case .folder: waiting.append(relative)
    case .linkToFolder: links.append(relative)
    case .other: if kind.names(relative) { found.append(relative) }
    }
  }

  private enum Kind { case folder, linkToFolder, other }

  private func kind(of relative: BytePath, type: Int32) -> Kind {
    if type == directoryType { return .folder }
    if type != linkType, type != unknownType { return .other }
    let path = root.appending(relative)
    var facts = stat()
    guard path.withCString({ lstat($0, &facts) }) == 0 else { return .other }
    if facts.st_mode & S_IFMT == S_IFDIR { return .folder }
    guard facts.st_mode & S_IFMT == S_IFLNK, path.withCString({ stat($0, &facts) }) == 0 else {
      return .other
    }
    return facts.st_mode & S_IFMT == S_IFDIR ? .linkToFolder : .other
  }

  /// The name of an entry.
  static func name(of entry: UnsafeMutablePointer<dirent>) -> BytePath {
    // The name is a field of fixed size, of which only the part up to the NUL is ours to read.
    let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
    return BytePath(
      cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
  }
}

// `DT_*` are an enumeration in C, which Swift does not compare with the field.
private let directoryType: Int32 = 4
private let linkType: Int32 = 10
private let unknownType: Int32 = 0

/// What makes a file or folder the same one under any name.
struct Identity: Hashable {
  let device: UInt
  let number: UInt

  init(_ facts: stat) {
    device = UInt(facts.st_dev)
    number = UInt(facts.st_ino)
  }

  /// The identity of the object at a path, through links; `nil` if there is none.
  init?(of path: BytePath) {
    var facts = stat()
    guard path.withCString({ stat($0, &facts) }) == 0 else { return nil }
    self.init(facts)
  }
}
