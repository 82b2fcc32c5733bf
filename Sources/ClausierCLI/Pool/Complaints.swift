/// What libraries wrote on the standard error while one document was read.
struct Complaints {
  private var first = ""
  private var more = 0

  /// Takes a line; the first is kept, the others are counted.
  mutating func add(_ line: [UInt8]) {
    if first.isEmpty { first = String(decoding: line.prefix(200), as: UTF8.self) } else { more += 1 }
  }

  /// What the user is told.
  var notice: Notice { .libraryMessage(first, more: more) }
}
