/// A title that names the parties on lines printed as the title is: « CONVENTION », « ENTRE LA DIRECTION A », « ET LE
/// SERVICE B », « portant délégation de gestion ».
enum PrintedTitle {
  /// How much larger than the text the print of a title is, in points.
  private static let larger: Float = 0.5
  /// The most tokens of a line of a title.
  private static let lineTokens = 60
  /// The most lines behind a title in which the parties are described without being named again.
  private static let linesBehind = 6

  /// The line after the title; `nil` where no line of it names the parties.
  static func end(_ lines: ArraySlice<OutlineLine>, _ marks: [LineMarks], _ tokens: Tokens) -> Int? {
    guard let first = lines.firstIndex(where: { TitleLine.opens($0, tokens) && stands($0, in: lines) }) else {
      return nil
    }
    let base = lines.startIndex
    let title = lines[first].block.look
    var end = first + 1
    while end < lines.endIndex, lines[end].content.count <= lineTokens, lines[end].mayHead,
      lines[end].block.look.centred == title.centred, stands(lines[end], in: lines),
      !marks[end - base].isVisa, !marks[end - base].isPreamble, !marks[end - base].isAgreement,
      !describes(marks[end - base])
    {
      end += 1
    }
    // « ENTRE » alone opens the naming of the parties below.
    while end > first + 1, lines[end - 1].content.count <= 2 { end -= 1 }
    guard (first + 1..<end).contains(where: { marks[$0 - base].opensParties }) else { return nil }
    let behind = (end..<min(lines.endIndex, end + linesBehind)).first { describes(marks[$0 - base]) }
    guard let behind else { return end }
    // « ENTRE », « LA DIRECTION A » may be printed so as well, above « représentée par … ».
    let isNamed = lines[behind].content.first.map { tokens.match(.named, at: $0) != nil } ?? false
    return isNamed || (end...behind).contains { marks[$0 - base].opensParties } ? end : nil
  }

  /// « représentée par », « ci-après dénommé »: more than the side of a party.
  private static func describes(_ mark: LineMarks) -> Bool { mark.describesParty && !mark.tellsSidesOnly }

  /// Whether a line is larger than the text, or bold and in the middle.
  private static func stands(_ line: OutlineLine, in lines: ArraySlice<OutlineLine>) -> Bool {
    let look = line.block.look
    let text = lines.max { $0.content.count < $1.content.count }?.block.look.size ?? 0
    return text > 0 && (look.size >= text + larger || look.bold && look.centred)
  }
}

extension Phrase {
  fileprivate static let named = Phrase("{le|la|l'|les} _")
}
