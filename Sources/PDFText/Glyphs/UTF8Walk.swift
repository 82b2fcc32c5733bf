/// Reads the scalars of a C string one after another, without making a `String` of any.
enum UTF8Walk {
  /// The scalar under the cursor, which moves on; 0 at the string's end, U+FFFD for a byte that is not UTF-8.
  @inline(__always) static func next(_ cursor: inout UnsafePointer<UInt8>) -> UInt32 {
    let first = UInt32(cursor.pointee)
    if first < 0x80 {
      // The cursor never passes the end, so a second call is harmless.
      if first != 0 { cursor += 1 }
      return first
    }
    cursor += 1
    var more: Int
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (more, value) = (1, first & 0x1F)
    case 0xE0...0xEF: (more, value) = (2, first & 0x0F)
    case 0xF0...0xF4: (more, value) = (3, first & 0x07)
    default: return 0xFFFD
    }
    while more > 0 {
      let next = UInt32(cursor.pointee)
      guard next & 0xC0 == 0x80 else { return 0xFFFD }
      value = value << 6 | (next & 0x3F)
      cursor += 1
      more -= 1
    }
    return value > 0x10FFFF || value & 0xFFFF_F800 == 0xD800 ? 0xFFFD : value
  }
}
