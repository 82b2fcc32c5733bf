/// Documents in a fixed order; each is built when it is asked for, since there may be very many.
public struct Inputs: Sendable, RandomAccessCollection {
  /// Documents that were given in the same way.
  private struct Group: Sendable {
    /// The folder that was given, if it was one.
    var root: BytePath?
    var names = PathTable()
    /// The number of documents before this group.
    var start: Int
  }

  private var groups: [Group] = []

  /// The first position: 0.
  public var startIndex: Int { 0 }
  /// The number of elements.
  public var endIndex: Int { groups.last.map { $0.start + $0.names.count } ?? 0 }

  /// The element at a position.
  public subscript(position: Int) -> Input {
    let after = groups.partition { $0.start > position }
    let group = groups[after - 1]
    let name = group.names[position - group.start]
    if let root = group.root {
      let path = root.appending(name)
      return Input(origin: .file(path), name: path, outputName: name)
    }
    if name.bytes.elementsEqual("-".utf8) { return Input(origin: .standardInput, name: name) }
    return Input(file: name)
  }

  /// Adds a file given by itself, or `-` for the standard input.
  mutating func append(_ path: BytePath) {
    if groups.last?.root != nil || groups.isEmpty { groups.append(Group(start: endIndex)) }
    groups[groups.count - 1].names.append(path)
  }

  /// Adds the files of a folder.
  mutating func append(_ names: PathTable, in root: BytePath) {
    if !names.isEmpty { groups.append(Group(root: root, names: names, start: endIndex)) }
  }
}

extension Array {
  /// The first index whose element meets a condition that all later ones meet too.
  fileprivate func partition(_ condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
