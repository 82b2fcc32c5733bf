/// Marks of notes that are printed nowhere.
extension FootnotesRule {
  static let reasons: [NearMissReason] = [.noteMissing]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let marks = Set(record.footnotes.compactMap { $0.mark?.value })
    let numbers = Covering(act.mentions.numerals.filter { $0.value.form == .both }.map(\.tokens))
    return act.tokens.all(.mark, in: act.readable).compactMap { mark in
      // « trois (3) » says a number twice; a mark touches its word.
      guard act.tokens[mark.lowerBound].isGlued, act.tokens[mark.lowerBound - 1].kind == .word,
        !numbers.meets(mark), !marks.contains(act.tokens.text(mark.dropFirst().dropLast()))
      else { return nil }
      return act.miss("/footnotes", mark, .noteMissing)
    }
  }
}

extension NearMissReason {
  /// « agents(2) », and no note 2 at the foot of a page.
  static let noteMissing = NearMissReason(
    "note-missing", fr: "Cet appel renvoie à une note qu’aucun pied de page ne porte.",
    en: "This mark points to a note that stands at the foot of no page.")
}

extension Phrase {
  fileprivate static let mark = Phrase("( # )")
}
