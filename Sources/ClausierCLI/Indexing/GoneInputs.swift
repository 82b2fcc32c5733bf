import Batch
import Clausier
import Glibc

/// The inputs of an index whose files exist no more.
enum GoneInputs {
  /// Those among the inputs of an index that are not named now and whose files are gone.
  ///
  /// A relative path is that of a file only in the place where it was named first: it counts as gone where another
  /// relative one of the index is found, so that the index is not emptied from another folder.
  static func paths(of indexed: [String], except named: Set<String>) -> [String] {
    let gone = indexed.filter { !named.contains($0) && $0 != "-" && isGone($0) }
    guard gone.contains(where: isRelative) else { return gone }
    let isSamePlace = indexed.contains { isRelative($0) && $0 != "-" && !isGone($0) }
    return isSamePlace ? gone : gone.filter { !isRelative($0) }
  }

  private static func isRelative(_ path: String) -> Bool { !path.hasPrefix("/") }

  private static func isGone(_ path: String) -> Bool {
    var facts = stat()
    let isThere = BytePath(PathText.path(of: path)).withCString { stat($0, &facts) == 0 }
    return !isThere && (errno == ENOENT || errno == ENOTDIR)
  }
}
