/// A heading that is too long for one line: its last word needs another, or the next has no capital.
enum LongHeading {
  /// The most lines of a heading.
  private static let mostLines = 4
  /// The most tokens of a line that continues a heading.
  private static let lineTokens = 25

  /// Takes the other lines of a heading; `isOther` says that a line cannot be one of them.
  static func extend(
    _ heading: inout Heading, _ lines: [OutlineLine], _ tokens: Tokens, isOther: (Int) -> Bool
  ) {
    while let range = heading.heading, heading.nextLine < lines.count,
      heading.nextLine - heading.line < mostLines
    {
      let line = lines[heading.nextLine - 1]
      let next = lines[heading.nextLine]
      guard heading.text == line.all.upperBound, next.mayHead, next.isBold == line.isBold,
        next.all.count <= lineTokens,
        goesOn(line, with: next, tokens), !isOther(heading.nextLine)
      else { return }
      heading.heading = range.lowerBound..<next.all.upperBound
      heading.text = next.all.upperBound
      heading.nextLine += 1
    }
  }

  private static func goesOn(_ line: OutlineLine, with next: OutlineLine, _ tokens: Tokens) -> Bool {
    guard let last = line.all.last, let end = next.all.last, tokens[next.all.lowerBound].kind == .word,
      !tokens.reads(end, "."), !tokens.reads(end, ";")
    else { return false }
    let asksForMore =
      tokens.match(.asksForMore, at: last) != nil
    if asksForMore { return true }
    let first = tokens[next.all.lowerBound]
    return line.isBold && first.kind == .word && !first.marks.contains(.capital)
      && abs(next.block.look.size - line.block.look.size) <= 0.3
  }
}

extension Phrase {
  fileprivate static let asksForMore = Phrase(
    "de|du|des|d'|la|le|les|l'|et|ou|a|au|aux|en|pour|par|sur|avec|dans|relati(f|ve)(s)")
}
