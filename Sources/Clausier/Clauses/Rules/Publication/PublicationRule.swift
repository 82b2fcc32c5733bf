/// Gives the bulletins and sites in which the act says that it is published.
enum PublicationRule: ClauseRule {
  static let name: StaticString = "publication"

  static let summary = RuleSummary(
    name, ["/publication"],
    fr: "les bulletins, recueils et sites que nomme une phrase sur la publication de l’acte.",
    en: "the bulletins, recueils and sites that a sentence about the act’s publication names.")

  static func read(_ act: Act, into record: inout Record) {
    let tokens = act.tokens
    let words = tokens.all(.publie, in: act.readable)
    var known: Set<String> = []
    var past = 0
    let sentences = SentenceIndex(act)
    for word in words where word.lowerBound >= past {
      guard let part = act.outline.part(of: word), part.kind == .article else {
        continue
      }
      let paragraph = tokens.paragraph(around: word.lowerBound)
      let sentence = sentences.sentence(around: word.lowerBound)
      guard sentence.contains(word.lowerBound) else { continue }
      past = sentence.upperBound
      guard
        isAbout(act, part)
          || tokens.first(.act, in: sentence) != nil
      else { continue }
      for venue in PublicationVenues(tokens).all(in: word.upperBound..<sentence.upperBound) {
        let shown = act.shown(venue, by: name)
        if known.insert(shown.value.lowercased()).inserted { record.publication.venues.append(shown) }
      }
      // The sentence's list of venues may follow as items.
      past = max(past, items(after: paragraph, act, &known, &record))
    }
  }

  private static func isAbout(_ act: Act, _ part: Outline.Part) -> Bool {
    guard let heading = part.heading else { return false }
    return act.tokens.first(.publicite, in: heading) != nil
  }

  /// Reads « … est publiée : » and the items below it; gives the token after the last.
  private static func items(
    after paragraph: TokenRange, _ act: Act, _ known: inout Set<String>, _ record: inout Record
  ) -> Int {
    let tokens = act.tokens
    guard paragraph.count > 1, tokens.reads(paragraph.upperBound - 1, ":") else { return 0 }
    var position = paragraph.upperBound + 1
    while position < tokens.count, tokens.reads(position, "-") {
      let item = tokens.paragraph(around: position)
      for venue in PublicationVenues(tokens).all(in: item) {
        let shown = act.shown(venue, by: name)
        if known.insert(shown.value.lowercased()).inserted { record.publication.venues.append(shown) }
      }
      position = item.upperBound + 1
    }
    return position
  }
}

extension Phrase {
  fileprivate static let publie = Phrase(
    "publie(e)(s)|rendu(e)(s) publi(c)(que)(s)|publication|publicite|mis(e)(s) en ligne|mise en ligne|insere(e)|insertion|diffuse(e)|affiche(e)(s)"
  )
  fileprivate static let act = Phrase(
    "convention|delegation|elle|il {est|sera|fait|fera}|avenant|acte|document")
}
