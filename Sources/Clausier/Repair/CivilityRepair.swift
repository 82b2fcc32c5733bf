/// Mends the point of « M. », which is read as a comma: « M, Hugo PERRIN ».
enum CivilityRepair {
  /// The repairs of a text, whose words are `words`.
  static func all(in manuscript: Manuscript, _ words: [ReadWord]) -> [Repair] {
    let bytes = manuscript.bytes
    return words.compactMap { word in
      let end = word.range.upperBound
      guard word.bytes == [0x4D], end + 2 < bytes.count, bytes[end] == 0x2C || bytes[end] == 0x3B,
        bytes[end + 1] == 0x20, isCapital(bytes[end + 2], bytes.dropFirst(end + 3).first)
      else { return nil }
      return Repair(range: word.range.lowerBound..<end + 1, bytes: [0x4D, 0x2E])
    }
  }

  /// Whether a letter is a capital; those of French with an accent are C3 80 to C3 9F.
  private static func isCapital(_ byte: UInt8, _ next: UInt8?) -> Bool {
    (0x41...0x5A).contains(byte) || byte == 0xC3 && (next ?? 0xFF) < 0xA0
  }
}
