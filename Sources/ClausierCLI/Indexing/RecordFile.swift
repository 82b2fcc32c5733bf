import Batch
import Clausier
import Glibc

/// A file of records, which is read line by line where it has lines, since there may be millions.
struct RecordFile {
  private let input: Input
  /// Whether its first line is a whole record and others follow.
  private let hasLines: Bool

  /// The file of an input that begins as JSON does; `nil` for any other.
  init?(_ input: Input) {
    guard case .file(let path) = input.origin else { return nil }
    let file = path.withCString { Glibc.open($0, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC) }
    guard file >= 0 else { return nil }
    defer { close(file) }
    var first = [UInt8](repeating: 0, count: 1)
    var facts = stat()
    guard fstat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return nil }
    repeat {
      guard Glibc.read(file, &first, 1) == 1 else { return nil }
    } while JSONScan.isSpace(first[0])
    guard first[0] == UInt8(ascii: "{") || first[0] == UInt8(ascii: "[") else { return nil }
    self.input = input
    lseek(file, 0, SEEK_SET)
    var reader = LineReader(file)
    let line = (try? reader.next()) ?? nil
    hasLines = line.map { $0.first == UInt8(ascii: "{") && JSONScan.isBalanced($0[...]) } ?? false
  }

  /// Hands on each record.
  ///
  /// - Returns: why there are no more, if the file could not be read to its end.
  /// - Throws: what `body` throws.
  func each(_ body: (RecordSlices.Slice) throws(Notice) -> Void) throws(Notice) -> InputFault? {
    guard hasLines, case .file(let path) = input.origin else {
      let bytes: [UInt8]
      do throws(InputFault) { bytes = try InputFile.bytes(of: input) } catch { return error }
      for slice in RecordSlices.slices(of: bytes) { try body(slice) }
      return nil
    }
    let file = path.withCString { Glibc.open($0, O_RDONLY | O_NOCTTY | O_CLOEXEC) }
    guard file >= 0 else { return .unreadable(.last) }
    defer { close(file) }
    var reader = LineReader(file)
    var number = 0
    while true {
      let line: [UInt8]?
      do throws(InputFault) { line = try reader.next() } catch { return error }
      guard let line else { return nil }
      number += 1
      if line.allSatisfy(JSONScan.isSpace) { continue }
      try body(RecordSlices.Slice(bytes: line[...], line: number))
    }
  }
}
