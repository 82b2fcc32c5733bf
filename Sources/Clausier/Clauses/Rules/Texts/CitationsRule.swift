/// Lists the legal texts that the act names outside its visas, one entry for each article named.
enum CitationsRule: ClauseRule {
  static let name: StaticString = "citations"

  static let summary = RuleSummary(
    name, ["/citations"],
    fr:
      "chaque texte juridique nommé hors des visas, avec un numéro ou une date, ou qui renvoie à un visa.",
    en: "every legal text named outside the visas, with number or date, or that points to a visa.")

  static func read(_ act: Act, into record: inout Record) {
    var named: [TextNature: Named] = [:]
    for mention in act.mentions.citations.within(act.readable) {
      var found = mention.value
      if found.number != nil || found.date != nil {
        named[found.nature, default: Named(last: found)].add(found)
      } else if let meant = meant(by: found, named[found.nature], act.tokens) {
        found.number = meant.number
        found.numberTokens = meant.numberTokens
        found.date = meant.date
        found.dateTokens = meant.dateTokens
      }
      let section = act.section(of: mention.tokens)
      guard section != .visas, section != .title, isText(found, act.tokens) else { continue }
      add(found, section, act, to: &record)
    }
  }

  private static func add(_ found: FoundCitation, _ section: Section, _ act: Act, to record: inout Record) {
    var citation = Citation(nature: found.nature, section: section)
    if let number = found.number, let words = found.numberTokens {
      citation.number = act.shown(number, at: words, by: name)
    }
    if let date = found.date, let words = found.dateTokens {
      citation.date = act.shown(date, at: words, by: name)
    }
    if found.articles.isEmpty { record.citations.append(citation) }
    for article in found.articles {
      citation.article = act.shown(article.number, at: article.tokens, by: name)
      record.citations.append(citation)
    }
  }

  /// Whether the words name a legal text, and not only « la convention » or « cette décision ».
  private static func isText(_ found: FoundCitation, _ tokens: Tokens) -> Bool {
    let isKnown = found.number != nil || found.date != nil
    switch found.nature {
    case .code: return true
    case .convention: return isKnown && !found.articles.isEmpty
    // « avis n° 2 » numbers a thing of the meeting, « décision n° 2023-12 » a text.
    case .other where tokens.match(.letter, at: found.natureTokens.lowerBound) != nil:
      // « l'accord du contrôleur du 14 septembre » is a letter.
      return found.number?.contains { $0 == "-" || $0 == "/" } == true
    case .other: return found.date != nil || found.number?.contains { $0 == "-" || $0 == "/" } == true
    default: return isKnown
    }
  }

  /// The texts of a nature that were named so far.
  private struct Named {
    var last: FoundCitation
    /// Whether all of them are the same text.
    var isOne = true

    mutating func add(_ found: FoundCitation) {
      // A text without number is known by its date.
      isOne =
        isOne
        && (found.number == last.number || last.number == nil && found.date == last.date
          || found.number == nil && found.date == last.date)
      if found.number != nil || found.date != last.date { last = found }
    }
  }

  /// The text that « le décret susvisé » or « le même décret » means: the only one of its kind named before, or
  /// for « même » and « ledit » the last.
  private static func meant(by found: FoundCitation, _ named: Named?, _ tokens: Tokens) -> FoundCitation? {
    let isSame =
      tokens.match(.meme, at: found.natureTokens.lowerBound - 1) != nil
    guard found.refersBack || isSame, found.nature != .code, let named else { return nil }
    return isSame || named.isOne ? named.last : nil
  }
}

extension Phrase {
  fileprivate static let letter = Phrase("accord|avis|note")
  fileprivate static let meme = Phrase("meme(s)|ledit|dudit|ladite|audit")
}
