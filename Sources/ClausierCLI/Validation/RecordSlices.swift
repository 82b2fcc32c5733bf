/// The records that the bytes of a file hold, each with the place printed with its faults.
enum RecordSlices {
  /// One record: its bytes and where it is.
  struct Slice {
    /// The bytes, which need not be JSON.
    let bytes: ArraySlice<UInt8>
    /// The line, from 1, if the file has one record a line.
    var line: Int?
    /// The place in the array, from 0, if the file is an array.
    var index: Int?
  }

  /// Finds the records: the elements of an array; lines, if there are several and each begins an object or
  /// the first is a complete one; otherwise one record, with any content.
  static func slices(of bytes: [UInt8]) -> [Slice] {
    if let elements = JSONScan.elements(of: bytes) {
      return elements.enumerated().map { Slice(bytes: bytes[$1], index: $0) }
    }
    let lines = lines(of: bytes)
    if lines.count > 1, let first = lines.first,
      JSONScan.isBalanced(first.bytes) || lines.allSatisfy({ $0.bytes.first == UInt8(ascii: "{") })
    {
      return lines
    }
    return [Slice(bytes: bytes[...])]
  }

  /// The lines that are not blank, with their numbers.
  private static func lines(of bytes: [UInt8]) -> [Slice] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap { number, line in
      line.allSatisfy(JSONScan.isSpace) ? nil : Slice(bytes: line, line: number + 1)
    }
  }
}
