import Batch
import Glibc

/// C strings in a row, as programs are started with.
struct Strings {
  private let paths: [BytePath]

  /// Makes a row of strings.
  init(_ paths: [BytePath]) { self.paths = paths }

  /// Calls `body` with the strings and a closing null.
  func pointing<Result>(
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) throws -> Result
  ) rethrows -> Result {
    let row = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: paths.count + 1)
    row.initialize(repeating: nil, count: paths.count + 1)
    for (index, path) in paths.enumerated() { row[index] = path.withCString { strdup($0) } }
    defer {
      for index in paths.indices { free(row[index]) }
      row.deallocate()
    }
    return try body(row)
  }
}
