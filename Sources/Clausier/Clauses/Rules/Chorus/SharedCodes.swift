/// Gives each of several codes in a row what a sentence says once for all: « les UO A et B, centre de coûts C ».
enum SharedCodes {
  /// The entries of a sentence, in which those said once are repeated for each of a row.
  ///
  /// Two rows of the same length go pair by pair: « centres financiers A et B, centres de coûts C et D ».
  static func spread(_ entries: [ChorusEntry], _ tokens: Tokens) -> [ChorusEntry] {
    guard entries.count > 2, entries.allSatisfy(\.isText) else { return entries }
    // « Les UO sont A et B. Le centre de coûts est C. » says one for both as well.
    return parts(of: entries, tokens, isParted: isBeforeSemicolon).flatMap { clause in
      spreadClause(clause, tokens)
        ?? parts(of: clause, tokens, isParted: endsSentence).flatMap { spreadClause($0, tokens) ?? $0 }
    }
  }

  /// The entries of a paragraph cut where something stands between two of them.
  private static func parts(
    of entries: [ChorusEntry], _ tokens: Tokens, isParted: (Int, Tokens) -> Bool
  ) -> [[ChorusEntry]] {
    var parts: [[ChorusEntry]] = []
    for entry in entries {
      if let last = parts.last?.last,
        !(last.range.upperBound..<max(last.range.upperBound, entry.range.lowerBound))
          .contains(where: { isParted($0, tokens) })
      {
        parts[parts.count - 1].append(entry)
      } else {
        parts.append([entry])
      }
    }
    return parts
  }

  /// The entries with those said once repeated, or `nil` where none is said for a row.
  private static func spreadClause(_ entries: [ChorusEntry], _ tokens: Tokens) -> [ChorusEntry]? {
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
    else { return nil }
    // The next of a row begins a group, so that what is said for all of them comes behind it.
    let lists = rows.filter { $0.count == count && !($0.first?.isMultiple ?? true) }
    let shared = rows.filter { $0.count != count || $0.first?.isMultiple ?? true }
    return (0..<count).flatMap { index in lists.map { $0[index] } + shared.flatMap { $0 } }
  }

  /// Whether « et », a comma or a slash is all there is between two codes.
  private static func isLinked(_ one: ChorusEntry, _ other: ChorusEntry, _ tokens: Tokens) -> Bool {
    let between = one.range.upperBound..<max(one.range.upperBound, other.range.lowerBound)
    guard !between.isEmpty, between.count <= 4, let link = tokens.match(.link, at: between.lowerBound) else {
      return false
    }
    return tokens.match(.again, at: link.upperBound)?.upperBound ?? link.upperBound == between.upperBound
  }

  private static func isBeforeSemicolon(_ position: Int, _ tokens: Tokens) -> Bool {
    tokens.reads(position, ";")
  }

  private static func endsSentence(_ position: Int, _ tokens: Tokens) -> Bool {
    tokens.reads(position, ".") && tokens[position + 1].marks.contains(.capital)
      && !tokens[position + 1].isGlued
  }
}

extension Phrase {
  fileprivate static let link = Phrase(", et|,|et|/|ou")
  fileprivate static let again = Phrase(
    "[l'|les|le|la|de l'|des|du] [uo|cf|centre financier|unite operationnelle]")
}
