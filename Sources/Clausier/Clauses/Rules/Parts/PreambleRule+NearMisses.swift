/// Lines « Considérant … » in other places.
extension PreambleRule {
  static let reasons: [NearMissReason] = [.notBeforeArticles]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    let sentences = SentenceIndex(act)
    return act.bodyLines.compactMap { line in
      guard !line.content.isEmpty, LineMarks.isPreamble(line, act.tokens),
        let kind = act.kind(of: line.content), kind != .preamble
      else { return nil }
      return act.miss("/preamble", sentences.sentence(around: line.content.lowerBound), .notBeforeArticles)
    }
  }
}

extension NearMissReason {
  /// « Considérant » elsewhere.
  static let notBeforeArticles = NearMissReason(
    "not-before-articles", fr: "Ce n’est pas avant le premier article.",
    en: "It is not before the first article.")
}
