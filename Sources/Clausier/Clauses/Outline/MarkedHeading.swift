/// Headings of articles that another word or sign than « article » numbers: « § 1 – Objet », « Point 2 : Durée »,
/// « CHAPITRE III. Crédits », « A. Objet ».
enum MarkedHeading {
  /// Reads a heading with a letter as its number.
  static func lettered(_ line: OutlineLine, at index: Int, in tokens: Tokens) -> Heading? {
    let first = line.all.lowerBound
    let letters = tokens.foldedRange(first)
    guard tokens[first].kind == .word, tokens[first].marks.contains(.capitals), letters.count == 1,
      HeadingLine.isSign(tokens, first + 1), first + 2 < line.all.upperBound,
      tokens[first + 2].marks.contains(.capital)
    else { return nil }
    let value = Int(tokens.folded[letters.lowerBound]) - Int(UInt8(ascii: "a")) + 1
    let number = ArticleNumber(
      canonical: tokens.text(first..<first + 1), tokens: first..<first + 1, value: value, last: value)
    return whole(Heading(line, at: index, number: number, in: tokens), line)
  }

  /// Reads a heading with a sign or a word before its number.
  static func led(_ line: OutlineLine, at index: Int, in tokens: Tokens) -> Heading? {
    let range = line.all
    guard let lead = tokens.match(.lead, at: range.lowerBound, limit: range.upperBound),
      tokens[lead.lowerBound].kind != .word || tokens[lead.lowerBound].marks.contains(.capital),
      let number = ArticleNumber.read(tokens, at: lead.upperBound, limit: range.upperBound),
      number.value > 0, number.depth == 1
    else { return nil }
    return whole(Heading(line, at: index, number: number, in: tokens), line)
  }

  /// A heading that has words, and is all of its line.
  private static func whole(_ heading: Heading?, _ line: OutlineLine) -> Heading? {
    heading.flatMap { $0.heading != nil && $0.text == line.all.upperBound ? $0 : nil }
  }
}

extension Phrase {
  fileprivate static let lead = Phrase(
    "§|point|clause|paragraphe|chapitre|titre|section|partie|stipulation|rubrique")
}
