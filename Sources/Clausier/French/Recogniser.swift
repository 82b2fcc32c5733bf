/// Runs all recognisers over a text.
public enum Recogniser {
  /// Everything found in a text, in time linear in its bytes.
  static func mentions(in tokens: Tokens) -> Mentions {
    let reading = SensedTokens(tokens)
    var mentions = Mentions()
    mentions.numerals = Numerals(reading).all()
    mentions.amounts = Amounts(reading, mentions.numerals).all()
    mentions.dates = Dates(reading).all()
    mentions.durations = Durations(reading).all(mentions.numerals)
    let citations = Citations(reading, mentions.dates).all()
    mentions.citations = citations.citations
    mentions.references = citations.references
    mentions.codes = Codes(tokens).all(reading)
    return mentions
  }
}
