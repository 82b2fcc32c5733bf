/// A short name of some bytes: FNV-1a of 64 bits, which tells the findings of a file and the acts of a run from each
/// other, and is not meant to withstand anyone who looks for two texts with the same one.
struct Digest {
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes bytes.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// 16 hexadecimal digits in lower case.
  var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
