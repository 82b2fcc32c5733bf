/// Gives each of several codes in a row what a sentence says once for all: « les UO A et B, centre de coûts C ».
enum SharedCodes {
  /// The entries of a sentence, in which those said once are repeated for each of a row.
  ///
  /// Two rows of the same length go pair by pair: « centres financiers A et B, centres de coûts C et D ».
  static func spread(_ entries: [ChorusEntry], _ tokens: Tokens) -> [ChorusEntry] {
    guard entries.count > 2, entries.allSatisfy(\.isText) else { return entries }
    var result: [ChorusEntry] = []
    var clause: [ChorusEntry] = []
    for entry in entries {
      if let last = clause.last, isParted(last, entry, tokens) {
        result += spreadClause(clause, tokens)
        clause = []
      }
      clause.append(entry)
    }
    return result + spreadClause(clause, tokens)
  }

  private static func spreadClause(_ entries: [ChorusEntry], _ tokens: Tokens) -> [ChorusEntry] {
    var rows: [[ChorusEntry]] = []
    for entry in entries {
      if let last = rows.last?.last, last.label == entry.label, isLinked(last, entry, tokens) {
        rows[rows.count - 1].append(entry)
      } else {
        rows.append([entry])
      }
    }
    let single = rows.filter { !($0.first?.isMultiple ?? true) && $0.first?.isCode ?? false }
    let count = single.map(\.count).max() ?? 1
    guard count > 1, rows.count > 1, Set(rows.compactMap { $0.first?.label }).count == rows.count,
      single.allSatisfy({ $0.count == 1 || $0.count == count })
    else { return entries }
    return (0..<count).flatMap { index in
      rows.flatMap { row in row.count == count && !(row.first?.isMultiple ?? true) ? [row[index]] : row }
    }
  }

  /// Whether « et », a comma or a slash is all there is between two codes.
  private static func isLinked(_ one: ChorusEntry, _ other: ChorusEntry, _ tokens: Tokens) -> Bool {
    let between = one.range.upperBound..<max(one.range.upperBound, other.range.lowerBound)
    guard !between.isEmpty, between.count <= 4, let link = tokens.match(.link, at: between.lowerBound) else {
      return false
    }
    return tokens.match(.again, at: link.upperBound)?.upperBound ?? link.upperBound == between.upperBound
  }

  /// Whether a semicolon or the end of a sentence is between two codes.
  private static func isParted(_ one: ChorusEntry, _ other: ChorusEntry, _ tokens: Tokens) -> Bool {
    let between: TokenRange = one.range.upperBound..<max(one.range.upperBound, other.range.lowerBound)
    return between.contains { position in
      tokens.reads(position, ";")
        || tokens.reads(position, ".") && tokens[position + 1].marks.contains(.capital)
          && !tokens[position + 1].isGlued
    }
  }
}

extension Phrase {
  fileprivate static let link = Phrase(", et|,|et|/|ou")
  fileprivate static let again = Phrase(
    "[l'|les|le|la|de l'|des|du] [uo|cf|centre financier|unite operationnelle]")
}
