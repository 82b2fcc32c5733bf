/// Mends figures that were read as letters: « 11O », « 2O24 », « l2 mars », « ler janvier ».
enum FigureRepair {
  private static let months: Set<[UInt8]> = Set(
    [
      "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
      "novembre", "decembre",
    ].map { Array($0.utf8) })

  /// The letters that a 1 is read as before raised letters.
  private static let slender = Set("lIiTtjJ|!f".utf8)

  /// Mends a word; `next` is the word after it, folded.
  static func mend(_ word: inout ReadWord, next: [UInt8]) {
    guard word.bytes.contains(where: { !Lookalike.isFigure($0) }) else { return }
    let figures = word.bytes.map { Lookalike.figure($0) }
    let count = word.bytes.count(where: Lookalike.isFigure)
    if months.contains(next) {
      if word.bytes.count <= 2, !figures.contains(nil), count > 0 || word.bytes == [UInt8(ascii: "l")] {
        word.bytes = figures.compactMap { $0 }
      } else if word.bytes.count == 3, word.bytes.suffix(2) == Array("er".utf8),
        slender.contains(word.bytes[0])
      {
        word.bytes = Array("1er".utf8)
      }
      return
    }
    // Most of it must be figures, and a letter at the end may well be one: « 12o », « 100S ».
    guard !figures.contains(nil), count >= 2, 2 * count > word.bytes.count, let last = word.bytes.last,
      Lookalike.isFigure(last) || last == UInt8(ascii: "O")
    else { return }
    word.bytes = figures.compactMap { $0 }
  }

  /// The byte after the name of a month that begins at an offset.
  static func month(_ bytes: [UInt8], at offset: Int) -> Int? {
    let word = bytes[offset...].prefix(11).prefix { $0 >= UInt8(ascii: "A") }
    let folded = String(decoding: word, as: UTF8.self).folded
    return months.contains(folded) ? word.endIndex : nil
  }
}
