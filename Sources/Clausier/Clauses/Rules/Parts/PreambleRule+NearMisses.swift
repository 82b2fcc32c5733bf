/// Lines « Considérant … » that stand elsewhere.
extension PreambleRule {
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
