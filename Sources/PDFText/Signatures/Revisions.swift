import CPoppler

/// The revisions of a file: each later one was written after the bytes of the one before.
struct Revisions {
  /// For each revision the number of bytes up to the end of its `%%EOF`, in the file's order; the last may lack its
  /// end.
  let ends: [Int]

  /// Finds the ends of all revisions; a linearised file's first `%%EOF` is inside a revision and ends none.
  init(_ bytes: UnsafeRawBufferPointer) {
    var ends: [Int] = []
    var start = 0
    while let found = bytes.firstOffset(of: "startxref", from: start) {
      start = found + 9
      var index = start
      Revisions.skipBlanks(bytes, &index)
      var offset = 0
      while index < bytes.count, (0x30...0x39).contains(bytes[index]), offset < bytes.count {
        offset = offset * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      Revisions.skipBlanks(bytes, &index)
      guard offset > 0, offset < found, bytes[index...].starts(with: "%%EOF".utf8) else { continue }
      ends.append(index + 5)
    }
    // What is behind the last end is a revision too, though nothing closes it.
    if let last = ends.last {
      var index = last
      Revisions.skipBlanks(bytes, &index)
      if index < bytes.count { ends.append(bytes.count) }
    }
    self.ends = ends
  }

  /// The revision, from 1, that a range of bytes from the file's start belongs to, and whether it is all.
  ///
  /// Line ends and blanks after `%%EOF` belong to no revision.
  func revision(ofFirst count: Int, in bytes: UnsafeRawBufferPointer) -> (number: Int, whole: Bool)? {
    guard count > 0, count <= bytes.count else { return nil }
    if let last = ends.lastIndex(where: { $0 <= count }) {
      var index = ends[last]
      Revisions.skipBlanks(bytes, &index)
      if count <= index { return (last + 1, true) }
    }
    return ends.firstIndex { $0 > count }.map { ($0 + 1, false) }
  }

  private static func skipBlanks(_ bytes: UnsafeRawBufferPointer, _ index: inout Int) {
    while index < bytes.count, [0x20, 0x0D, 0x0A, 0x09, 0x0C, 0x00].contains(bytes[index]) { index += 1 }
  }
}

extension UnsafeRawBufferPointer {
  /// Where a word first occurs from an offset on; `nil` when it does not.
  func firstOffset(of word: StaticString, from start: Int = 0) -> Int? {
    guard let base = baseAddress else { return nil }
    let length = word.utf8CodeUnitCount
    var from = start
    while count - from >= length, let found = memchr(base + from, Int32(word.utf8Start.pointee), count - from)
    {
      let offset = UnsafeRawPointer(found) - base
      guard count - offset >= length else { return nil }
      if memcmp(found, word.utf8Start, length) == 0 { return offset }
      from = offset + 1
    }
    return nil
  }
}
