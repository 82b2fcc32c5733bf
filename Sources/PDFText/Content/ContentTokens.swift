/// Takes a content stream apart into operands and operators, over its bytes and without copying any.
struct ContentTokens {
  let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var depth = 0
  /// What comes before the operator that ``next()`` gave.
  var operands = ContentOperands()

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next operator, its characters packed with the last one lowest; 0 at the end.
  mutating func next() -> UInt32 {
    operands.clear()
    depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: index += 1
      case 0x28: skipString()
      case 0x3C: skipHexadecimal()
      case 0x5B, 0x7B: openArray()
      case 0x5D, 0x7D:
        depth = max(0, depth - 1)
        index += 1
      case 0x2F: readName()
      case 0x25: skipComment()
      case 0x2B, 0x2D, 0x2E, 0x30...0x39: readNumber()
      case 0x29, 0x3E: index += 1
      default:
        let word = readWord()
        if depth == 0, word != 0 { return word }
      }
    }
    return 0
  }

  /// Steps over the binary data of an inline image, up to the `EI` that ends it.
  mutating func skipInlineImage() {
    var end = index
    while end + 2 < bytes.count {
      if bytes[end + 1] == 0x45, bytes[end + 2] == 0x49, ContentTokens.ends(bytes[end]),
        end + 3 >= bytes.count || ContentTokens.ends(bytes[end + 3])
      {
        index = end + 3
        return
      }
      end += 1
    }
    index = bytes.count
  }

  /// White space and delimiters.
  @inline(__always) private static func ends(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0x25, 0x28, 0x29, 0x2F, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D: true
    default: false
    }
  }

  private mutating func readWord() -> UInt32 {
    var word: UInt32 = 0
    let start = index
    while index < bytes.count, !ContentTokens.ends(bytes[index]) {
      word = word << 8 | UInt32(bytes[index])
      index += 1
    }
    // No operator that matters is longer.
    return index - start > 3 ? 0xFFFF_FFFF : word
  }

  private mutating func readName() {
    let start = index + 1
    index = start
    while index < bytes.count, !ContentTokens.ends(bytes[index]) { index += 1 }
    operands.name = start..<index
  }

  private mutating func readNumber() {
    var negative = false
    var whole = 0.0
    var unit = 0.0
    while index < bytes.count {
      let byte = bytes[index]
      if byte &- 0x30 <= 9 {
        let digit = Double(byte &- 0x30)
        if unit == 0 {
          whole = whole * 10 + digit
        } else {
          whole += digit * unit
          unit *= 0.1
        }
      } else if byte == 0x2E {
        unit = 0.1
      } else if byte == 0x2D {
        negative = true
      } else if byte != 0x2B {
        break
      }
      index += 1
    }
    // In an array of text the numbers only move letters a little.
    if depth == 0 { operands.push(negative ? -whole : whole) }
  }

  /// Steps into an array, or over it if it has only hexadecimal texts and numbers: most of a page's content
  /// is such arrays.
  private mutating func openArray() {
    var end = index + 1
    while end < bytes.count {
      switch bytes[end] {
      case 0x3C where end + 1 < bytes.count && bytes[end + 1] != 0x3C:
        let start = end
        while end < bytes.count, bytes[end] != 0x3E { end += 1 }
        operands.text += end - start > 1 ? (end - start) / 2 : 0
      case 0x5D where depth == 0:
        index = end + 1
        return
      case 0x09, 0x0A, 0x0D, 0x20, 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x3E: end += 1
      default:
        index = end
        depth += 1
        return
      }
    }
    index = end
  }

  private mutating func skipString() {
    var nesting = 0
    var end = index
    while end < bytes.count {
      switch bytes[end] {
      case 0x5C: end += 1
      case 0x28: nesting += 1
      case 0x29: nesting -= 1
      default: break
      }
      end += 1
      if nesting == 0 { break }
    }
    end = min(end, bytes.count)
    operands.text += max(0, end - index - 2)
    index = end
  }

  private mutating func skipHexadecimal() {
    if index + 1 < bytes.count, bytes[index + 1] == 0x3C {
      index += 2
      return
    }
    var end = index
    while end < bytes.count, bytes[end] != 0x3E { end += 1 }
    operands.text += end - index > 1 ? (end - index) / 2 : 0
    index = end
  }

  private mutating func skipComment() {
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
  }
}
