/// Mends what a space after a hyphen tears: « Saint- Aubin », « ci- -après », « n° 2005- 850 ».
enum TornWordRepair {
  /// The repairs of a text.
  static func all(in manuscript: Manuscript) -> [Repair] {
    let bytes = manuscript.bytes
    var repairs: [Repair] = []
    for space in bytes.indices.dropLast().dropFirst(2)
    where bytes[space] == .space && bytes[space - 1] == .hyphen && ReadWord.isRead(space - 1, in: manuscript)
    {
      let start = bytes[space + 1] == .hyphen ? space + 2 : space + 1
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
          bytes: (torn?.bytes ?? Array(tail)) + [.hyphen] + after))
    }
    return repairs
  }

  /// Whether two words may be one with a hyphen: « sous- directrice », « SAINT- AUBIN », not « Titre I- Objet ».
  private static func isCompound(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
    let isLetters =
      before.allSatisfy { $0 >= UInt8(ascii: "A") } && after.allSatisfy { $0 >= UInt8(ascii: "A") }
    let hasSmall = before.contains(where: \.isSmall)
    return isLetters && before.count >= (hasSmall ? 2 : 4) && !joints.contains(Array(after))
      && !heads.contains(before.map(\.lowercased))
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte.isContinuation || (0xC3...0xC5).contains(byte) || Lookalike.isFigure(byte)
      || byte.isLetter
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy(Lookalike.isFigure) }

  private static func isYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 4 && (bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8))
  }

  /// « infra- et supracommunal » is not a torn word.
  private static let joints = ["et", "ou"].map { Array($0.utf8) }
  /// What a heading's dash follows.
  private static let heads = ["premier", "unique", "annexe", "article", "titre", "chapitre"].map {
    Array($0.utf8)
  }
}
