/// Lists the legal texts that the act names outside its visas, one entry for each article named.
enum CitationsRule: ClauseRule {
  static let name: StaticString = "citations"

  static func read(_ act: Act, into record: inout Record) {
    for mention in act.mentions.citations.within(act.readable) {
      let part = act.outline.part(at: mention.bytes.lowerBound)
      let section = part?.section ?? .other
      guard section != .visas, section != .title, isText(mention.value, in: record) else { continue }
      var citation = Citation(nature: mention.value.nature, section: section)
      if let number = mention.value.number, let bytes = mention.value.numberBytes {
        citation.number = act.shown(number, at: bytes, by: name)
      }
      if let date = mention.value.date, let bytes = mention.value.dateBytes {
        citation.date = act.shown(date, at: bytes, by: name)
      }
      if citation.number == nil, citation.date == nil { resolve(&citation, record) }
      if mention.value.articles.isEmpty {
        record.citations.append(citation)
      }
      for article in mention.value.articles {
        citation.article = act.shown(article.number, at: article.bytes, by: name)
        record.citations.append(citation)
      }
    }
  }

  /// Whether the words name a legal text, and not only « la convention » or « cette décision ».
  private static func isText(_ found: FoundCitation, in record: Record) -> Bool {
    let isDated = found.number != nil || found.date != nil
    switch found.nature {
    case .code: return true
    case .convention: return isDated && !found.articles.isEmpty
    case .other: return isDated
    default: return isDated || record.visas.contains { $0.nature == found.nature }
    }
  }

  /// « le décret susvisé », without number and date: the visa of its kind, where there is only one.
  private static func resolve(_ citation: inout Citation, _ record: Record) {
    let visas = record.visas.filter { $0.nature == citation.nature }
    guard visas.count == 1, let only = visas.first, citation.nature != .code else { return }
    citation.number = only.number
    citation.date = only.date
  }
}
