import Batch
import Glibc

extension BytePath {
  /// Whether there is a regular file at the path.
  var isFile: Bool {
    var facts = stat()
    return withCString { stat($0, &facts) } == 0 && facts.st_mode & S_IFMT == S_IFREG
  }
}
