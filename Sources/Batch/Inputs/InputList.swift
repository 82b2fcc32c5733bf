import Glibc

/// The inputs given as files and folders on the command line, in a fixed order.
public struct InputList: Sendable {
  /// An argument that leads to no document.
  public enum Fault: Sendable, Equatable {
    /// A folder given has no document in it or in its folders.
    case folderWithout(DocumentKind, BytePath)
    /// A folder could not be listed.
    case unreadableFolder(BytePath, SystemError)

    /// The folder.
    public var folder: BytePath {
      switch self {
      case .folderWithout(_, let folder), .unreadableFolder(let folder, _): folder
      }
    }
  }

  /// The documents: in the order given, those of a folder in the bytewise order of their names.
  public private(set) var inputs: Inputs
  /// The arguments that led to no document, in the order given.
  public private(set) var faults: [Fault] = []
  /// The folders that were given.
  public private(set) var folders: [BytePath] = []
  /// Whether one document was named itself, so that the answer is one record, not a list.
  public let isOneFile: Bool

  /// Looks up the arguments.
  ///
  /// A folder gives the documents below it; anything else is an input, to be tried with any name and even
  /// if it does not exist. `-` is the standard input.
  ///
  /// - Parameters:
  ///   - kind: which files of a folder are documents.
  ///   - isList: whether the paths come from a list; the answer is then a list, even for one entry.
  ///   - entersFolders: whether folders are searched; otherwise they are inputs that cannot be read.
  ///   - root: what outputs in a folder leave out of the paths; by default the folder that all have in common.
  public init(
    _ given: some Collection<BytePath>, of kind: DocumentKind = .pdf, isList: Bool = false,
    entersFolders: Bool = true, relativeTo root: BytePath? = nil
  ) {
    inputs = Inputs(relativeTo: root)
    isOneFile = !isList && given.count == 1 && given.allSatisfy { !InputList.isFolder($0) }
    for path in given {
      if entersFolders, !path.bytes.elementsEqual("-".utf8), InputList.isFolder(path) {
        addFolder(path, kind)
      } else {
        inputs.append(path)
      }
    }
  }

  private mutating func addFolder(_ path: BytePath, _ kind: DocumentKind) {
    folders.append(path)
    var walk = FolderWalk(path, for: kind)
    walk.sort()
    inputs.append(walk.found, in: path)
    for fault in walk.faults.sorted(by: { $0.folder < $1.folder }) {
      faults.append(.unreadableFolder(fault.folder, fault.error))
    }
    if walk.found.isEmpty, walk.faults.isEmpty { faults.append(.folderWithout(kind, path)) }
  }

  private static func isFolder(_ path: BytePath) -> Bool {
    var facts = stat()
    return path.withCString { stat($0, &facts) } == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }
}
