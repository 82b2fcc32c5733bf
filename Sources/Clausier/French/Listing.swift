import FoundationEssentials

extension Recogniser {
  /// Everything found in plain text, one item per mention, in the order of the text.
  ///
  /// A number that is part of a larger mention is not listed separately; neither is « un » or « une » before
  /// a word, where it is an article.
  public static func listing(of text: String) -> [Recognised] { listing(of: Array(text.utf8)) }

  /// Everything found in plain text in UTF-8; as ``listing(of:)-(String)``.
  public static func listing(of text: [UInt8]) -> [Recognised] {
    let tokens = Tokens(text)
    let mentions = mentions(in: tokens)
    var items: [Recognised] = []
    func add<Value>(_ found: [Mention<Value>], _ kind: String, _ value: (Value) -> Recognised.Value) {
      for mention in found {
        items.append(
          Recognised(
            kind: kind, value: value(mention.value), text: tokens.text(mention.tokens), line: 0,
            bytes: tokens.raw(of: mention.tokens)))
      }
    }
    add(mentions.amounts, "amount") { .number($0.euros) }
    add(mentions.dates, "date") { .text($0.description) }
    add(mentions.durations, "duration") { .text($0.description) }
    add(mentions.citations, "citation") { .text($0.summary) }
    add(mentions.references.filter { $0.value.citation == nil }, "article") {
      .text($0.articles.map(\.number).joined(separator: ", "))
    }
    for kind in FoundCode.Kind.allCases {
      add(mentions.codes.filter { $0.value.kind == kind }, kind.rawValue) { .text($0.value) }
    }
    let bare = bare(mentions.numerals, in: tokens, besides: items.map(\.bytes))
    add(bare.filter { !$0.value.ordinal }, "number") { .number($0.value) }
    add(bare.filter(\.value.ordinal), "ordinal") { .number($0.value) }
    items.sort { ($0.bytes.lowerBound, $1.bytes.upperBound) < ($1.bytes.lowerBound, $0.bytes.upperBound) }
    return numbered(items, text)
  }

  /// The numbers that are alone.
  private static func bare(
    _ numerals: [Mention<Numeral>], in tokens: Tokens, besides larger: [RawRange]
  ) -> [Mention<Numeral>] {
    let larger = larger.sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    var reach = 0
    return numerals.filter { mention in
      let own = tokens.raw(of: mention.tokens)
      while next < larger.count, larger[next].lowerBound < own.upperBound {
        reach = max(reach, larger[next].upperBound)
        next += 1
      }
      return reach <= own.lowerBound && !isArticle(mention, tokens)
        && tokens.match(.premierMinistre, at: mention.tokens.lowerBound) == nil
    }
  }

  private static func isArticle(_ mention: Mention<Numeral>, _ tokens: Tokens) -> Bool {
    mention.value.mantissa == 1 && mention.tokens.count == 1 && mention.value.form == .words
      && !mention.value.ordinal && tokens[mention.tokens.upperBound].kind == .word
  }

  private static func numbered(_ items: [Recognised], _ text: [UInt8]) -> [Recognised] {
    var line = 1
    var at = 0
    return items.map { item in
      while at < item.bytes.lowerBound {
        if text[at] == .lineFeed { line += 1 }
        at += 1
      }
      var item = item
      item.line = line
      return item
    }
  }
}

extension Phrase {
  fileprivate static let premierMinistre = Phrase("premier(e)(s) {ministre|president}")
}
