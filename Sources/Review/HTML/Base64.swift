/// Bytes as text of letters, figures and two signs, for addresses that hold their data.
enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of some bytes.
  static func text(of bytes: [UInt8]) -> String {
    let count = (bytes.count + 2) / 3 * 4
    return String(unsafeUninitializedCapacity: count) { text in
      var place = 0
      var index = 0
      while index < bytes.count {
        let left = bytes.count - index
        let group =
          UInt32(bytes[index]) << 16 | (left > 1 ? UInt32(bytes[index + 1]) << 8 : 0)
          | (left > 2 ? UInt32(bytes[index + 2]) : 0)
        for digit in 0..<4 {
          text[place + digit] =
            digit > left ? UInt8(ascii: "=") : digits[Int(group >> UInt32(18 - 6 * digit) & 63)]
        }
        place += 4
        index += 3
      }
      return count
    }
  }
}
