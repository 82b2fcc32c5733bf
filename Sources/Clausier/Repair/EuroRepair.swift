/// Mends a euro sign that was read as a letter or as another currency: « 110 000 E », « 110 000 £ ».
enum EuroRepair {
  /// The repairs of a text; `words` are its words, mended already.
  static func all(in manuscript: Manuscript, _ words: [ReadWord]) -> [Repair] {
    let bytes = manuscript.bytes
    var repairs: [Repair] = []
    for (index, word) in words.enumerated() where word.range.count == 3 && isNumber(word.bytes) {
      guard index > 0, isNumber(words[index - 1].bytes), words[index - 1].bytes.count <= 3,
        words[index - 1].range.upperBound + 1 == word.range.lowerBound,
        bytes[word.range.lowerBound - 1] == 0x20
      else { continue }
      let start = words[index - 1].range.lowerBound
      let figures = words[index - 1].bytes + word.bytes
      let rest = bytes[word.range.upperBound...].prefix(4)
      if rest.starts(with: [0x20, 0x45]), !isLetter(rest.dropFirst(2).first) {
        // The space between the figures makes room for the sign.
        repairs.append(Repair(range: start..<(word.range.upperBound + 2), bytes: figures + euro))
      } else if rest.starts(with: [0x20, 0xC2, 0xA3]) {
        repairs.append(
          Repair(
            range: start..<(word.range.upperBound + 3),
            bytes: words[index - 1].bytes + [0x20] + word.bytes + euro))
      }
    }
    return repairs
  }

  private static let euro: [UInt8] = [0xE2, 0x82, 0xAC]

  private static func isNumber(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy(Lookalike.isFigure) }

  private static func isLetter(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) || Lookalike.isFigure(byte)
  }
}
