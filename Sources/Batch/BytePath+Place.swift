import Glibc

extension BytePath {
  /// Whether what is at the path, or would be made there, is in a folder or is that folder; links are followed.
  public func isWithin(_ folder: BytePath) -> Bool {
    guard let root = folder.real else { return false }
    var there = self
    while there.real == nil, there != there.parent { there = there.parent }
    guard let place = there.real else { return false }
    return (place.bytes + [slash]).starts(with: root.bytes == [slash] ? [slash] : root.bytes + [slash])
  }

  /// The path without links; `nil` if nothing is there.
  private var real: BytePath? {
    guard let name = withCString({ realpath($0, nil) }) else { return nil }
    defer { free(name) }
    return BytePath(cString: name)
  }
}

private let slash = UInt8(ascii: "/")
