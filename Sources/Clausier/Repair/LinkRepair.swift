/// Mends the « Et » that stands on a line of its own between two parties: « El », « EE ».
enum LinkRepair {
  /// Mends a word that is a paragraph, but for a sign behind it.
  static func mend(_ word: inout ReadWord, in manuscript: Manuscript) {
    let bytes = manuscript.bytes
    let (start, end) = (word.range.lowerBound, word.range.upperBound)
    guard word.bytes.count == 2, start == 0 || bytes[start - 1] == 0x0A else { return }
    let rest = bytes[end...].prefix { $0 != 0x0A }
    guard rest.count <= 2, rest.allSatisfy({ $0 == 0x20 || $0 == 0x3A || $0 == 0x2C }) else { return }
    let (first, second) = (word.bytes[0], word.bytes[1])
    guard LinkRepair.likeE.contains(first), LinkRepair.likeT.contains(second),
      first != 0x65 || second != 0x72  // « er » is the end of « 1er »
    else { return }
    word.bytes = Array((first == 0x65 ? "et" : second >= 0x61 ? "Et" : "ET").utf8)
  }

  private static let likeE = Set("EFe".utf8)
  private static let likeT = Set("LlIi1|EefFr".utf8)
}
