/// Other words about accountants.
extension ComptableRule {
  static let reasons: [NearMissReason] = [.notAssignataire, .nobodyNamed]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let known = record.comptableAssignataire?.value
    let sentences = SentenceIndex(act)
    return act.tokens.all(.comptable, in: act.readable).prefix(100).compactMap { word in
      let isAssignataire = act.tokens.match(.assignataire, at: word.upperBound) != nil
      if isAssignataire {
        guard known == nil else { return nil }
        return act.miss("/comptableAssignataire", word.lowerBound..<word.upperBound + 1, .nobodyNamed)
      }
      // « budgétaire et comptable » only describes something.
      guard act.tokens.match(.article, at: word.lowerBound - 1) != nil
      else { return nil }
      let sentence = sentences.sentence(around: word.lowerBound)
      guard known.map({ !act.tokens.text(sentence).contains($0) }) ?? true else { return nil }
      return act.miss("/comptableAssignataire", word.lowerBound..<word.upperBound, .notAssignataire)
    }
  }
}

extension NearMissReason {
  /// « comptable » alone.
  static let notAssignataire = NearMissReason(
    "not-assignataire", fr: "Le mot « assignataire » manque.", en: "The word « assignataire » is missing.")

  /// « comptable assignataire » with nobody named.
  static let nobodyNamed = NearMissReason(
    "nobody-named", fr: "La phrase ne dit pas qui c’est.", en: "The sentence does not say who it is.")
}

extension Phrase {
  fileprivate static let comptable = Phrase("comptable(s)")
  fileprivate static let assignataire = Phrase("assignataire(s)")
  fileprivate static let article = Phrase("le|la|les|du|des|au|aux|agent|centre|directeur")
}
