/// Headings that name no topic.
extension TopicsRule {
  static let reasons: [NearMissReason] = [.noTopicWord]

  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    zip(record.articles, act.outline.parts(.article)).compactMap { article, part in
      guard article.topics.isEmpty, let heading = part.heading else { return nil }
      return NearMiss(pointer: "/articles/*/topics", words: heading, reason: .noTopicWord)
    }
  }
}

extension NearMissReason {
  /// « Litiges ».
  static let noTopicWord = NearMissReason(
    "no-topic-word", fr: "Aucun mot de cet intitulé ne dit l’un des thèmes du schéma.",
    en: "No word of this heading says one of the topics of the schema.")
}
