/// The singular and the plural of a word, as far as its letters tell: `s`, `x` and `al`, `aux`.
///
/// A stemmer would take « délégant » and « délégation » for one word.
enum Inflections {
  /// The fewest letters of a word that has another number.
  private static let shortest = 4

  /// A folded word with all its forms, itself first.
  static func forms(of word: [UInt8]) -> [[UInt8]] {
    guard word.count >= shortest, !word.contains(where: { (0x30...0x39).contains($0) }) else { return [word] }
    var forms = [word, word + s, word + x]
    if word.ends(with: "al") { forms.append(word.dropLast() + Array("ux".utf8)) }
    if word.ends(with: "aux") { forms.append(word.dropLast(2) + Array("l".utf8)) }
    if word.last == s[0] || word.last == x[0] { forms.append(Array(word.dropLast())) }
    return forms
  }

  private static let s = Array("s".utf8)
  private static let x = Array("x".utf8)
}

extension [UInt8] {
  fileprivate func ends(with end: String) -> Bool { suffix(end.utf8.count).elementsEqual(end.utf8) }
}
