/// Mends the point of « M. », which is read as a comma: « M, Hugo PERRIN ».
enum CivilityRepair {
  /// The repairs of a text, whose words are `words`.
  static func all(in manuscript: Manuscript, _ words: [ReadWord]) -> [Repair] {
    let bytes = manuscript.bytes
    return words.compactMap { word in
      let end = word.range.upperBound
      guard word.bytes == [UInt8(ascii: "M")], end + 2 < bytes.count,
        bytes[end] == .comma || bytes[end] == .semicolon,
        bytes[end + 1] == .space, isCapital(bytes[end + 2], bytes.dropFirst(end + 3).first)
      else { return nil }
      return Repair(range: word.range.lowerBound..<end + 1, bytes: [UInt8(ascii: "M"), .stop])
    }
  }

  /// Whether a letter is a capital; those of French with an accent are C3 80 to C3 9F.
  private static func isCapital(_ byte: UInt8, _ next: UInt8?) -> Bool {
    byte.isCapital || byte == 0xC3 && (next ?? 0xFF) < 0xA0
  }
}
