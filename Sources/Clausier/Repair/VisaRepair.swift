/// Mends the « Vu » that opens a visa: « Vi l'arrêté du … », « Vn la loi n° … ».
enum VisaRepair {
  /// Mends a word that opens a paragraph or an item, before an article and the name of a text.
  static func mend(_ word: inout ReadWord, in manuscript: Manuscript) {
    let bytes = manuscript.bytes
    guard word.bytes.count == 2,
      word.bytes[0] == UInt8(ascii: "V") || word.bytes[1].lowercased == UInt8(ascii: "u"),
      opens(word.range.lowerBound, bytes)
    else { return }
    let rest = bytes.dropFirst(word.range.upperBound).prefix(24)
    guard let text = articles.first(where: { rest.starts(with: $0) }).map({ rest.dropFirst($0.count) }),
      names.contains(where: { text.starts(with: $0) })
    else { return }
    word.bytes = Array((word.bytes[1] >= UInt8(ascii: "a") ? "Vu" : "VU").utf8)
  }

  private static func opens(_ start: Int, _ bytes: [UInt8]) -> Bool {
    let dash = start >= 2 && bytes[start - 2] == .hyphen && bytes[start - 1] == .space
    let first = dash ? start - 2 : start
    return first == 0 || bytes[first - 1] == .lineFeed
  }

  private static let articles = [" le ", " la ", " les ", " l'", " l’"].map { Array($0.utf8) }
  private static let names = [
    "décret", "loi", "ordonnance", "arrêté", "code", "circulaire", "convention", "instruction",
  ].map { Array($0.utf8) }
}
