/// A SHA-256 in little room, since very many may be kept.
struct FileDigest: Hashable {
  private let parts: SIMD4<UInt64>

  /// Takes 64 hexadecimal digits; what is none counts as 0.
  init(_ digits: String) {
    var parts = SIMD4<UInt64>()
    for (index, digit) in digits.utf8.prefix(64).enumerated() {
      let value = UInt64(Character(UnicodeScalar(digit)).hexDigitValue ?? 0)
      parts[index / 16] = parts[index / 16] << 4 | value
    }
    self.parts = parts
  }
}
