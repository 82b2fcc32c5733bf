/// The line « Fait à Paris, le 3 mars 2024 », on one line or several.
struct SignatureHead {
  /// The tokens of the place.
  private(set) var place: TokenRange?
  /// The date, the first that is printed.
  private(set) var date: Mention<CalendarDate>?
  /// A later date, where every side prints its own.
  private(set) var otherDate: Mention<CalendarDate>?
  /// The tokens that announce a date, where none follows.
  private(set) var blank: TokenRange?
  /// What follows them on their line.
  private(set) var behindBlank: TokenRange?

  /// Reads the lines of a signature.
  init(_ lines: [OutlineLine], _ act: Act) {
    let tokens = act.tokens
    for words in lines.lazy.flatMap({ SignatureHead.pieces(of: $0, tokens) }) {
      guard place == nil, blank == nil else { break }
      guard SignatureStart.isPlaceAndDate(words, tokens) else { continue }
      place = SignatureHead.place(words, tokens)
      if let le = tokens.all(.le, in: words).last {
        blank = le
        behindBlank = le.upperBound..<words.upperBound
      }
    }
    let dates = lines.flatMap { line in act.mentions.dates.within(line.all).filter { $0.value.day != nil } }
    date = dates.first
    if place == nil, date == nil, blank == nil { readLetterhead(act) }
    otherDate = dates.first { $0.value != dates.first?.value }
  }

  /// « Sonval, le 30 novembre 2022 » above the title dates an act whose end says no date.
  private mutating func readLetterhead(_ act: Act) {
    let above = act.outline.parts.prefix { $0.kind == .title || $0.kind == .other }
    for line in above.flatMap({ act.lines(in: $0.range) }) where SignatureStart.isDateLine(line, act.tokens) {
      guard let day = act.mentions.dates.within(line.all).first, day.value.day != nil else { continue }
      date = day
      // Another letterhead may be beside it: « Tribunal judiciaire de Sonval Sonval, le … ».
      place = SignatureHead.place(line.content, act.tokens).flatMap {
        act.tokens.match(.commaOrDay, at: $0.upperBound) != nil ? $0 : nil
      }
      return
    }
  }

  /// A line, or the cells of a table.
  private static func pieces(of line: OutlineLine, _ tokens: Tokens) -> [TokenRange] {
    line.block.kind == .table
      ? line.block.rows.flatMap { row in row.map { tokens.range(of: $0) } }
      : [SignatureStart.dated(line, tokens) ?? line.content]
  }

  /// The place after « à », or at the line's beginning before « , le ».
  private static func place(_ range: TokenRange, _ tokens: Tokens) -> TokenRange? {
    guard let first = range.first, tokens.match(.date, at: first) == nil else { return nil }
    if tokens.match(ActClosing.verb, at: first) == nil, !tokens.reads(first, "a") {
      return town(tokens, from: first, limit: range.upperBound)
    }
    for link in tokens.all(.auAux, in: range) {
      if let found = town(tokens, from: link.upperBound, limit: range.upperBound) { return found }
    }
    return nil
  }

  /// The capitalised words of a town: « Paris », « La Défense », « Saint-Denis de la Réunion ».
  private static func town(_ tokens: Tokens, from start: Int, limit: Int) -> TokenRange? {
    var position = start
    var end = start
    while position < limit, position - start < 10 {
      let token = tokens[position]
      if token.kind == .word {
        if tokens.match(.leOrEn, at: position) != nil, position > start,
          !tokens[position - 1].isJoining(tokens, position - 1)
        {
          break
        }
        if token.marks.contains(.capital) { end = position + 1 }
        guard token.marks.contains(.capital) || position > start && isParticle(tokens, position) else {
          break
        }
      } else if !(tokens.reads(position, "-") && token.isGlued) {
        break
      }
      position += 1
    }
    return end > start && tokens[start].marks.contains(.capital) ? start..<end : nil
  }

  private static func isParticle(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.match(.particle, at: position) != nil
  }
}

extension Token {
  /// Whether the token is a hyphen or a preposition that joins the words of a town's name.
  fileprivate func isJoining(_ tokens: Tokens, _ position: Int) -> Bool {
    tokens.reads(position, "-") || tokens.match(.preposition, at: position) != nil
  }
}

extension Phrase {
  fileprivate static let le = Phrase("le")
  fileprivate static let commaOrDay = Phrase(",|le")
  fileprivate static let date = Phrase("date")
  fileprivate static let leOrEn = Phrase("le|en")
  fileprivate static let particle = Phrase("de|du|des|d'|la|le|les|l'|sur|sous|en|lès|aux")
  fileprivate static let preposition = Phrase("de|sur|sous")
}
