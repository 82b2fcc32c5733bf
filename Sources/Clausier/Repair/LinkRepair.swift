/// Mends the « Et » that is alone on a line between two parties: « El », « EE ».
enum LinkRepair {
  /// Mends a word that is a paragraph, except for a sign after it.
  static func mend(_ word: inout ReadWord, in manuscript: Manuscript) {
    let bytes = manuscript.bytes
    let (start, end) = (word.range.lowerBound, word.range.upperBound)
    guard word.bytes.count == 2, start == 0 || bytes[start - 1] == .lineFeed else { return }
    let rest = bytes[end...].prefix { $0 != .lineFeed }
    guard rest.count <= 2, rest.allSatisfy({ $0 == .space || $0 == .colon || $0 == .comma }) else { return }
    let (first, second) = (word.bytes[0], word.bytes[1])
    guard LinkRepair.likeE.contains(first), LinkRepair.likeT.contains(second),
      first != UInt8(ascii: "e") || second != UInt8(ascii: "r")  // « er » is the end of « 1er »
    else { return }
    word.bytes = Array((first == UInt8(ascii: "e") ? "et" : second >= UInt8(ascii: "a") ? "Et" : "ET").utf8)
  }

  private static let likeE = Set("EFe".utf8)
  private static let likeT = Set("LlIi1|EefFr".utf8)
}
