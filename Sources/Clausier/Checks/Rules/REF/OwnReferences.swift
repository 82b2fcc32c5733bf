/// The places in which an act names its own articles: the record's cross-references, with their words.
struct OwnReferences {
  /// One of them.
  struct Reference {
    /// Its index in ``Record/crossReferences``.
    let index: Int
    /// The number of the article.
    let number: String
    /// « l’article 4 », « aux articles 2 et 3 de la présente convention ».
    let words: TokenRange
    /// The article's number alone.
    let numberWords: TokenRange
    /// The part that it is in.
    let section: Section
  }

  /// All of them, in reading order.
  let all: [Reference]

  /// Finds the words of the record's cross-references to articles.
  init(_ act: CheckedAct) {
    var known: [Corner: (words: TokenRange, number: TokenRange)] = [:]
    for mention in act.act.mentions.references.within(act.act.readable) {
      for article in mention.value.articles {
        guard let place = act.places(of: article.tokens).first else { continue }
        known[Corner(place)] = (OwnReferences.widened(mention.tokens, act.tokens), article.tokens)
      }
    }
    all = act.record.crossReferences.enumerated().compactMap { index, reference in
      guard reference.to.value.isArticle, let place = reference.to.places.first,
        let found = known[Corner(place)]
      else { return nil }
      let number = String(reference.to.value.description.dropFirst("article:".count))
      return Reference(
        index: index, number: number, words: found.words, numberWords: found.number,
        section: reference.section)
    }
  }

  /// The words with the article before them: « l’article 4 ».
  private static func widened(_ words: TokenRange, _ tokens: Tokens) -> TokenRange {
    let start = tokens.match(.lead, at: words.lowerBound - 1) != nil ? words.lowerBound - 1 : words.lowerBound
    return start..<words.upperBound
  }

  private struct Corner: Hashable {
    let page: Int
    let x: Double
    let y: Double

    init(_ place: Place) { (page, x, y) = (place.page, place.box.x, place.box.y) }
  }
}

extension Phrase {
  fileprivate static let lead = Phrase("l'|les|aux|des")
}
