import Batch
import Glibc

extension Input {
  /// The path of an index, which begins as all databases of SQLite do; `nil` for any other input.
  var indexPath: BytePath? {
    guard case .file(let path) = origin else { return nil }
    let file = path.withCString { Glibc.open($0, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC) }
    guard file >= 0 else { return nil }
    defer { close(file) }
    let head = Array("SQLite format 3".utf8)
    var first = [UInt8](repeating: 0, count: head.count)
    return Glibc.read(file, &first, first.count) == head.count && first == head ? path : nil
  }

  /// Refuses an index where a document or records are wanted.
  ///
  /// - Throws: a notice that says what it is.
  func refuseIndex() throws(Notice) {
    if let path = indexPath { throw .isAnIndex(path) }
  }
}
