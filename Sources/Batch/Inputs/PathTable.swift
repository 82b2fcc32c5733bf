/// Many paths in little memory: their bytes one after another.
public struct PathTable: Sendable, RandomAccessCollection {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// A table without paths.
  public init() {}

  /// The first position: 0.
  public var startIndex: Int { 0 }
  /// The number of elements.
  public var endIndex: Int { ends.count }

  /// The element at a position.
  public subscript(position: Int) -> BytePath { BytePath(slice(position)) }

  /// Adds a path.
  public mutating func append(_ path: BytePath) {
    bytes += path.bytes
    ends.append(bytes.count)
  }

  /// Puts the paths in the bytewise order that no locale changes.
  public mutating func sort() {
    let order = indices.sorted { slice($0).lexicographicallyPrecedes(slice($1)) }
    var sorted = PathTable()
    sorted.bytes.reserveCapacity(bytes.count)
    sorted.ends.reserveCapacity(ends.count)
    for index in order {
      sorted.bytes += slice(index)
      sorted.ends.append(sorted.bytes.count)
    }
    self = sorted
  }

  private func slice(_ index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}
