/// Reads the « préavis »: « sous réserve d'un préavis de trois mois », « deux mois avant l'échéance ».
struct NoticeReader {
  private let act: Act
  private var tokens: Tokens { act.tokens }

  init(_ act: Act) { self.act = act }

  /// The notice of the clause that ends the act early, else the first notice of all.
  func notice(_ clauses: [TermClause]) -> Mention<Period>? {
    var first: Mention<Period>?
    for clause in clauses {
      guard let found = named(clause) else { continue }
      if clause.renewal == nil { return found }
      first = first ?? found
    }
    if let first { return first }
    return clauses.lazy.compactMap { unnamed($0) }.first
  }

  /// The length beside the word « préavis ».
  private func named(_ clause: TermClause) -> Mention<Period>? {
    for word in tokens.all(.preavis, in: clause.tokens) {
      let after: TokenRange = word.upperBound..<min(clause.tokens.upperBound, word.upperBound + 16)
      if let found = act.mentions.durations.within(after).first { return found }
      let before: TokenRange = max(clause.tokens.lowerBound, word.lowerBound - 8)..<word.lowerBound
      if let found = act.mentions.durations.within(before).last,
        found.tokens.upperBound == word.lowerBound - 1 || found.tokens.upperBound == word.lowerBound
      {
        return found
      }
    }
    return nil
  }

  /// « dénoncée au moins deux mois avant l'échéance », where the word is not used.
  private func unnamed(_ clause: TermClause) -> Mention<Period>? {
    guard
      tokens.first(.resilie, in: clause.tokens) != nil,
      tokens.first(.demeure, in: clause.tokens) == nil
    else { return nil }
    return act.mentions.durations.within(clause.tokens).first { mention in
      if tokens.match(.avant, at: mention.tokens.upperBound) != nil { return true }
      let near: TokenRange =
        max(clause.tokens.lowerBound, mention.tokens.lowerBound - 6)..<mention.tokens.lowerBound
      return tokens.first(.delai, in: near) != nil
    }
  }
}

extension Phrase {
  fileprivate static let preavis = Phrase("preavis|prevenance")
  fileprivate static let resilie = Phrase(
    "resilie(e)|resilier|resiliation|denonce(e)|denoncer|denonciation|mettre fin|mis fin|y mettre un terme")
  fileprivate static let demeure = Phrase("mise en demeure|manquement(s)|inexecution|faute|non-respect")
  fileprivate static let avant = Phrase("[au moins] {avant|a l'avance}")
  fileprivate static let delai = Phrase("delai")
}
