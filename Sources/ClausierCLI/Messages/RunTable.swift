import Clausier

/// The end of a long run as a table.
struct RunTable {
  private let tally: Tally
  private let seconds: Double

  init(_ tally: Tally, seconds: Double) {
    self.tally = tally
    self.seconds = seconds
  }

  /// The lines: a word, and a number at the right.
  func text(in language: Language) -> String {
    var rows: [(String, String)] = []
    func add(_ fr: String, _ en: String, _ value: String) { rows.append((language == .fr ? fr : en, value)) }
    add("documents", "documents", "\(tally.inputs)")
    if tally.standing > 0 { add("  déjà faits", "  done before", "\(tally.standing)") }
    add("fiches", "records", "\(tally.records)")
    add("échecs", "failed", "\(tally.failed)")
    for (code, count) in tally.errors {
      let word = "  " + ErrorWords.word(for: code, in: language)
      add(word, word, "\(count)")
    }
    if tally.pruned > 0 { add("fiches retirées", "records removed", "\(tally.pruned)") }
    add("pages lues", "pages read", "\(tally.pages)")
    add("  sans texte", "  without text", "\(tally.pagesWithoutText)")
    add("durée", "time", RunProgress.clock(seconds))
    let left = rows.map(\.0.unicodeScalars.count).max() ?? 0
    let right = rows.map(\.1.utf8.count).max() ?? 0
    return rows.map { word, value in
      word.padded(to: left + 2) + String(repeating: " ", count: right - value.utf8.count) + value + "\n"
    }.joined()
  }
}
