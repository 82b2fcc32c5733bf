/// Headings that name no topic.
extension TopicsRule {
  static func nearMisses(_ act: Act, _ record: Record) -> [NearMiss] {
    zip(record.articles, act.outline.parts(.article)).compactMap { article, part in
      guard article.topics.isEmpty, let heading = part.heading else { return nil }
      return NearMiss(pointer: "/articles/*/topics", words: heading, reason: .noTopicWord)
    }
  }
}
