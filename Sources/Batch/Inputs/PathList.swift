/// The paths in a list that another program wrote, for `--files-from`.
public enum PathList {
  /// Why bytes are not a list of paths.
  public enum Fault: Error, Sendable {
    /// A list of lines contains a NUL: it was probably written by `find -print0`.
    case nulInLines
  }

  /// The paths, empty ones left out.
  ///
  /// - Parameter nulTerminated: whether paths end with a NUL, as from `find -print0`, not with a line feed.
  /// - Throws: ``Fault`` when the list is of the other kind.
  public static func paths(in bytes: [UInt8], nulTerminated: Bool) throws(Fault) -> PathTable {
    if !nulTerminated, bytes.contains(0) { throw .nulInLines }
    let end: UInt8 = nulTerminated ? 0 : UInt8(ascii: "\n")
    var paths = PathTable()
    var start = 0
    while start < bytes.count {
      let stop = bytes[start...].firstIndex(of: end) ?? bytes.count
      var path = bytes[start..<stop]
      // Lists written on other systems end each line with a return too; no name of a document does.
      if !nulTerminated, path.last == 0x0D { path = path.dropLast() }
      if !path.isEmpty { paths.append(BytePath(path)) }
      start = stop + 1
    }
    return paths
  }
}
