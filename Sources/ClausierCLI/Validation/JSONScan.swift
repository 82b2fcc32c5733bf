/// Finds where the parts of JSON begin and end, by brackets and strings only, without checking the JSON.
enum JSONScan {
  /// The ranges of an array's elements; `nil` when the bytes are not one array with all its brackets.
  static func elements(of bytes: [UInt8]) -> [Range<Int>]? {
    guard let start = bytes.firstIndex(where: { !isSpace($0) }), bytes[start] == UInt8(ascii: "[") else {
      return nil
    }
    var elements: [Range<Int>] = []
    var begin = start + 1
    var depth = Depth()
    for index in start..<bytes.count {
      let before = depth.level
      depth.take(bytes[index])
      if depth.level == 1, before == 1, !depth.inString, bytes[index] == UInt8(ascii: ",") {
        elements.append(begin..<index)
        begin = index + 1
      } else if depth.level == 0 {
        guard bytes[index] == UInt8(ascii: "]"), bytes[(index + 1)...].allSatisfy(isSpace) else {
          return nil
        }
        let last = begin..<index
        if !elements.isEmpty || !bytes[last].allSatisfy(isSpace) { elements.append(last) }
        return elements
      }
    }
    return nil
  }

  /// Whether the bytes are one object or array from its first bracket to its last.
  static func isBalanced(_ bytes: ArraySlice<UInt8>) -> Bool {
    var depth = Depth()
    for (index, byte) in zip(bytes.indices, bytes) where !(depth.level == 0 && isSpace(byte)) {
      depth.take(byte)
      if depth.level == 0 { return index > bytes.startIndex && bytes[(index + 1)...].allSatisfy(isSpace) }
    }
    return false
  }

  /// Whether JSON may have the byte between its parts.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// How deep in brackets a byte is.
  private struct Depth {
    var level = 0
    var inString = false
    private var escaped = false

    mutating func take(_ byte: UInt8) {
      if inString {
        if escaped {
          escaped = false
        } else if byte == UInt8(ascii: "\\") {
          escaped = true
        } else if byte == UInt8(ascii: "\"") {
          inString = false
        }
        return
      }
      switch byte {
      case UInt8(ascii: "\""): inString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): level += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): level -= 1
      default: break
      }
    }
  }
}
