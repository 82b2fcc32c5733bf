/// Mends Roman numbers of headings whose strokes were read as other signs: « Article 1! » and « Article Il » for II.
///
/// Strokes alone do not tell how many they were, so the place among the other headings counts.
enum RomanRepair {
  private enum Number {
    /// Nothing but upright strokes.
    case strokes
    /// A number with V or X.
    case roman
    case other
  }

  /// The repairs of a text; `words` are its words as they were read.
  static func all(in manuscript: Manuscript, _ words: [ReadWord]) -> [Repair] {
    let numbers = zip(words, words.dropFirst())
      .filter { HeadingRepair.follows($1, $0, in: manuscript) }
      .map { number($1, manuscript.bytes) }
    guard numbers.contains(where: { $0.kind == .roman }), !numbers.contains(where: { $0.kind == .other })
    else { return [] }
    var repairs: [Repair] = []
    for (index, number) in numbers.enumerated().prefix(3) {
      guard number.kind == .strokes else { break }
      let mended = [UInt8](repeating: UInt8(ascii: "I"), count: index + 1)
      if Array(manuscript.bytes[number.range.indices]) != mended {
        repairs.append(Repair(range: number.range, bytes: mended))
      }
    }
    return repairs
  }

  /// The number that a word begins, with the strokes that were read as signs behind it.
  private static func number(_ word: ReadWord, _ bytes: [UInt8]) -> (range: RawRange, kind: Number) {
    let rest = bytes[word.range.upperBound...].prefix(2).prefix { strokes.contains($0) }
    let range: RawRange = word.range.lowerBound..<rest.endIndex
    let all = bytes[range.indices]
    if all.allSatisfy({ strokes.contains($0) }) { return (range, .strokes) }
    return (range, all.allSatisfy { roman.contains($0) } ? .roman : .other)
  }

  private static let strokes = Set("Il1!|iH".utf8)
  private static let roman = Set("IVX".utf8).union(strokes)
}
