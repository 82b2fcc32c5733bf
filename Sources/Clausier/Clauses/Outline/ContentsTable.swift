/// Tables of contents among the lines of an act: they name its parts and are not parts.
enum ContentsTable {
  /// Which lines are a table of contents, wherever it is: its head, lines with leaders, and three or more in
  /// a row that begin like headings and end with the number of a page.
  static func lines(of lines: ArraySlice<OutlineLine>, _ tokens: Tokens) -> [Bool] {
    var found = lines.map { line in
      line.content.first.map { tokens.match(.sommaire, at: $0, limit: line.content.upperBound) != nil }
        ?? false
        || HeadingFinder.hasLeaders(line, tokens) && leadsToPage(line, tokens)
    }
    var run: [Int] = []
    var isBelowHead = false
    for (index, line) in lines.enumerated() {
      if found[index] {
        isBelowHead = true
        run.append(index)
      } else if namesPage(line, tokens) {
        run.append(index)
        // The lines before the third are marked with it.
        if run.count == 3 { for position in run { found[position] = true } }
        if run.count > 3 || isBelowHead { found[index] = true }
      } else {
        run = []
        isBelowHead = false
      }
    }
    return found
  }

  /// Whether leaders end a line, or its page follows them; « n° ……… du ……… portant » and « n° ……… / 2025 »
  /// are blanks.
  private static func leadsToPage(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    // Several lines of a table may have run together.
    let pages = line.content.count { position in
      tokens[position].kind == .number && tokens.reads(position - 1, ".") && tokens.reads(position - 2, ".")
        && tokens.reads(position - 3, ".")
    }
    if pages > 1 { return true }
    guard let last = line.content.last, let first = line.content.first, !LineMarks.opensAct(line, tokens)
    else {
      return false
    }
    let sign = tokens.integer(last) == nil ? last : last - 1
    let isLeader = tokens.reads(sign, ".") || tokens.reads(sign, "_") || tokens.reads(sign, "…")
    return isLeader
      && (sign < last || tokens.match(.heads, at: first) != nil || tokens[first].kind == .number)
  }

  /// Whether a line begins like a heading and ends with a number that nothing names: « Article 1 – Objet 2 ».
  private static func namesPage(_ line: OutlineLine, _ tokens: Tokens) -> Bool {
    let range = line.content
    guard let first = range.first, let last = range.last, range.count > 2, range.count <= 30,
      last > first + 1,
      let page = tokens.integer(last), page > 0, page < 200, !tokens[last].isGlued,
      tokens[last - 1].kind != .number, !tokens.reads(last - 1, "-"),
      tokens.match(.countsPart, at: last - 1) == nil
    else { return false }
    return tokens.match(.heads, at: first) != nil
      || tokens[first].kind == .number && HeadingLine.isSign(tokens, first + 1)
  }
}

extension Phrase {
  fileprivate static let sommaire = Phrase("sommaire|table des matieres")
  fileprivate static let heads = Phrase("article|art .|annexe(s)|titre|chapitre|preambule|section")
  fileprivate static let countsPart = Phrase(
    "article(s)|annexe(s)|n°|no|numero|titre|chapitre|°|section|et|a")
}
