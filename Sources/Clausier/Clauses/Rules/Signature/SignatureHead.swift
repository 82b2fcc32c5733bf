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
    place =
      place
      ?? lines.lazy.flatMap { SignatureHead.pieces(of: $0, tokens) }
      .compactMap { SignatureHead.placeAlone($0, tokens) }.first
    if date == nil, blank == nil, let head = HeadDate(of: act) {
      (place, date) = (place ?? head.place, head.date)
    }
    otherDate = dates.first { $0.value != dates.first?.value }
  }

  /// A line, or the cells of a table.
  private static func pieces(of line: OutlineLine, _ tokens: Tokens) -> [TokenRange] {
    line.block.kind == .table
      ? line.pieces(tokens) : [SignatureStart.dated(line, tokens) ?? line.content]
  }

  /// « à Sonval » above one side's signature, where the other signs elsewhere.
  static func placeAlone(_ words: TokenRange, _ tokens: Tokens) -> TokenRange? {
    guard let first = words.first, tokens.match(.auAux, at: first) != nil,
      let town = town(tokens, from: first + 1, limit: words.upperBound),
      !OfficeWords.isBody(tokens, town.lowerBound), !OfficeWords.isOffice(tokens, town.lowerBound)
    else { return nil }
    let end = tokens.match(.endsPlace, at: town.upperBound, limit: words.upperBound)?.upperBound
    return (end ?? town.upperBound) == words.upperBound ? town : nil
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
  fileprivate static let endsPlace = Phrase(",|.")
  fileprivate static let date = Phrase("date")
  fileprivate static let leOrEn = Phrase("le|en")
  fileprivate static let particle = Phrase("de|du|des|d'|la|le|les|l'|sur|sous|en|lès|aux")
  fileprivate static let preposition = Phrase("de|sur|sous")
}
