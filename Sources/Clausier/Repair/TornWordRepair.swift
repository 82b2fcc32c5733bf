/// Mends what a space behind a hyphen tears: « Saint- Aubin », « ci- -après », « n° 2005- 850 ».
enum TornWordRepair {
  /// The repairs of a text.
  static func all(in manuscript: Manuscript) -> [Repair] {
    let bytes = manuscript.bytes
    var repairs: [Repair] = []
    for space in bytes.indices.dropLast().dropFirst(2)
    where bytes[space] == 0x20 && bytes[space - 1] == 0x2D && ReadWord.isRead(space - 1, in: manuscript) {
      let start = bytes[space + 1] == 0x2D ? space + 2 : space + 1
      let before = bytes[max(0, space - 40)..<space - 1]
      let tail = before.suffix(before.reversed().prefix { isPart($0) }.count)
      let after = bytes[start...].prefix(40).prefix { isPart($0) }
      guard !tail.isEmpty, !after.isEmpty,
        isNumber(tail) ? isNumber(after) && !(isYear(tail) && isYear(after)) : isCompound(tail, after)
      else { continue }
      // « Val- de- Brume » is torn twice.
      let torn = repairs.last.flatMap { $0.range.upperBound == tail.endIndex ? repairs.popLast() : nil }
      repairs.append(
        Repair(
          range: (torn?.range.lowerBound ?? tail.startIndex)..<after.endIndex,
          bytes: (torn?.bytes ?? Array(tail)) + [0x2D] + after))
    }
    return repairs
  }

  /// Whether two words may be one with a hyphen: « sous- directrice », « SAINT- AUBIN », not « Titre I- Objet ».
  private static func isCompound(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    let isLetters = before.allSatisfy { $0 >= 0x41 } && after.allSatisfy { $0 >= 0x41 }
    let hasSmall = before.contains { (0x61...0x7A).contains($0) }
    return isLetters && before.count >= (hasSmall ? 2 : 4) && !joints.contains(Array(after))
      && !heads.contains(before.map { $0 | 0x20 })
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (0x80..<0xC0).contains(byte) || (0xC3...0xC5).contains(byte) || Lookalike.isFigure(byte)
      || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy(Lookalike.isFigure) }

  private static func isYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 4 && (bytes.starts(with: [0x31, 0x39]) || bytes.starts(with: [0x32, 0x30]))
  }

  /// « infra- et supracommunal » is no torn word.
  private static let joints = ["et", "ou"].map { Array($0.utf8) }
  /// What a heading's dash stands behind.
  private static let heads = ["premier", "unique", "annexe", "article", "titre", "chapitre"].map {
    Array($0.utf8)
  }
}
