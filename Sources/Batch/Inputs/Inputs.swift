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
  /// What outputs below a folder of outputs leave out of the inputs' paths, normalised; `nil` without an input.
  private var root: BytePath?
  private let rootIsGiven: Bool

  /// No documents.
  ///
  /// - Parameter root: what outputs in a folder leave out of the documents' paths; by default the folder that all
  ///   of them have in common.
  init(relativeTo root: BytePath? = nil) {
    self.root = root?.normalised
    rootIsGiven = root != nil
  }

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
      return Input(origin: .file(path), name: path, outputName: outputName(of: path))
    }
    if name.bytes.elementsEqual("-".utf8) { return Input(origin: .standardInput, name: name) }
    return Input(origin: .file(name), name: name, outputName: outputName(of: name))
  }

  /// The path of an input's own output: below the root, or whole where it is elsewhere; never upwards.
  private func outputName(of path: BytePath) -> BytePath {
    let whole = path.normalised.bytes
    let above = root?.bytes ?? []
    let rest = whole.starts(with: above) ? whole.dropFirst(above.count) : whole[...]
    guard rest.first == UInt8(ascii: "/"), rest.count > 1 else { return path.lastComponent }
    return BytePath(rest.dropFirst())
  }

  /// Makes the root lead no deeper than a folder does.
  private mutating func widenRoot(to folder: BytePath) {
    guard !rootIsGiven else { return }
    guard let known = root else {
      root = folder
      return
    }
    let same = zip(known.bytes + [0x2F], folder.bytes + [0x2F]).prefix { $0 == $1 }.map(\.0)
    root = BytePath(same[..<(same.lastIndex(of: 0x2F) ?? 0)])
  }

  /// Whether the input at a position was given by its own name, not found in a folder.
  public func isNamed(at position: Int) -> Bool {
    groups[groups.partition { $0.start > position } - 1].root == nil
  }

  /// Adds a file given by itself, or `-` for the standard input.
  mutating func append(_ path: BytePath) {
    if groups.last?.root != nil || groups.isEmpty { groups.append(Group(start: endIndex)) }
    groups[groups.count - 1].names.append(path)
    if !path.bytes.elementsEqual("-".utf8) { widenRoot(to: BytePath(path.normalised.parentBytes)) }
  }

  /// Adds the files of a folder.
  ///
  /// The root takes account of a folder without any as well: outputs must not move when it is out of sight.
  mutating func append(_ names: PathTable, in root: BytePath) {
    widenRoot(to: root.normalised)
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
