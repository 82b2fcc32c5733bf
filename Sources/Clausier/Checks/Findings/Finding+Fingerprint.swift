/// What names a finding across exports of the same act.
extension Finding {
  /// The finding with the fingerprint of its code and of what it says: not of its place, which moves.
  ///
  /// 16 hexadecimal digits of FNV-1a (64 bits), which is enough to tell the findings of a file from each other and needs
  /// no table.
  func fingerprinted() -> Finding {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let words = quote ?? message.en
    for byte in (code + " " + words).folded where byte > 0x20 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    var finding = self
    let digits = String(hash, radix: 16)
    finding.fingerprint = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    return finding
  }
}
