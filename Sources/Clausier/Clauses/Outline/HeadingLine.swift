/// What stands behind the number of a heading: signs, the heading itself, and perhaps text on the same line.
struct HeadingLine {
  /// The tokens of the heading; empty where none is on the line.
  var heading: TokenRange
  /// The first token of the text behind the heading, or the line's end.
  var text: Int

  /// Splits what stands behind a number; `nil` where the number goes on as a sentence (« article 2 du décret »).
  ///
  /// - Parameter bold: whether the whole line is known to be bold, and so a heading to its end.
  static func read(_ tokens: Tokens, _ range: TokenRange, bold: Bool) -> HeadingLine? {
    var place = range.lowerBound
    if let inner = bracketed(tokens, range) { return HeadingLine(heading: inner, text: range.upperBound) }
    while place < range.upperBound, tokens[place].kind == .symbol, isSign(tokens, place) { place += 1 }
    guard place < range.upperBound else { return HeadingLine(heading: place..<place, text: place) }
    let next = tokens[place]
    if place == range.lowerBound {
      let opens = next.kind == .word ? next.marks.contains(.capital) : tokens.reads(place, "\"")
      guard opens else { return nil }
    } else if tokens.match(.goesOn, at: place) != nil, !next.marks.contains(.capital) {
      return nil
    }
    let rest: TokenRange = place..<range.upperBound
    let end = HeadingLine.end(of: rest, in: tokens, bold: bold)
    var text = end
    if end > place { while text < rest.upperBound, isSign(tokens, text) { text += 1 } }
    return HeadingLine(heading: place..<end, text: text)
  }

  /// « Article 8 (Publication) ».
  private static func bracketed(_ tokens: Tokens, _ range: TokenRange) -> TokenRange? {
    guard range.count >= 3, range.count <= 20, tokens.reads(range.lowerBound, "("),
      tokens.reads(range.upperBound - 1, ")"), tokens[range.lowerBound + 1].marks.contains(.capital)
    else { return nil }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  /// Whether a token only sets a number or a heading apart.
  static func isSign(_ tokens: Tokens, _ place: Int) -> Bool {
    guard tokens[place].kind == .symbol else { return false }
    for sign in [":", "-", ".", ")", "/", "|", "•", "·", "°"] as [StaticString]
    where tokens.reads(place, sign) {
      return true
    }
    return false
  }

  /// Where a heading ends that begins a range; its beginning where the range is text.
  static func end(of rest: TokenRange, in tokens: Tokens, bold: Bool) -> Int {
    let isSentence = opensSentence(tokens, rest.lowerBound)
    var (words, stops) = (0, 0)
    for place in rest {
      if tokens[place].kind == .word { words += 1 }
      guard tokens[place].kind == .symbol, place > rest.lowerBound, words <= 14 else { continue }
      if tokens.reads(place, ".") { stops += 1 }
      if !isSentence, parts(tokens, place, limit: rest.upperBound) { return place }
    }
    let last = rest.upperBound - 1
    let mostWords: Int
    switch closing(tokens, last) {
    // « Article 4 : Dispositions financières : »
    case .colon: mostWords = isSentence ? 0 : 20
    // « Article 4. Dispositions financières. »
    case .stop: mostWords = isSentence ? 0 : bold ? 40 : stops <= 1 ? 12 : 0
    // « Article 4 – Dispositions financières »
    case .none: return words <= (bold ? 40 : isSentence ? 12 : 30) ? rest.upperBound : rest.lowerBound
    }
    return words <= mostWords ? last : rest.lowerBound
  }

  private enum Closing { case colon, stop, none }

  /// How a line ends.
  private static func closing(_ tokens: Tokens, _ last: Int) -> Closing {
    if tokens.reads(last, ":") { return .colon }
    return tokens.reads(last, ".") || tokens.reads(last, ";") || tokens.reads(last, ",") ? .stop : .none
  }

  /// Whether a sign parts a heading from the sentence behind it: « Objet. La présente … », « Objet – Le délégant … ».
  private static func parts(_ tokens: Tokens, _ place: Int, limit: Int) -> Bool {
    let isDash = tokens.reads(place, "-") && !tokens[place].isGlued
    guard isDash || tokens.reads(place, ".") || tokens.reads(place, ":") else { return false }
    var next = place + 1
    while next < limit, isSign(tokens, next) { next += 1 }
    return next < limit && opensSentence(tokens, next)
  }

  /// Whether a sentence may begin here rather than a heading: « Le », « Par », « Conformément » …
  static func opensSentence(_ tokens: Tokens, _ place: Int) -> Bool {
    guard tokens[place].kind == .word, tokens[place].marks.contains(.capital) else { return false }
    return tokens.match(
      .opensSentence, at: place) != nil
  }
}

extension Phrase {
  fileprivate static let goesOn = Phrase("du|de|des|d'|et|ou|au|aux|a")
  fileprivate static let opensSentence = Phrase(

    """
    le|la|les|l'|un|une|il|elle|ils|elles|on|en|par|pour|dans|conformement|afin|a|au|aux|cette|cet|ce|ces|\
    chaque|chacun(e)|tout(e)|tous|toutes|sous|si|s'|lorsque|lorsqu'|sauf|sans|apres|des|dans|aucun(e)|sur|\
    leur(s)|son|sa|ses|outre|avec|compte|toutefois|ainsi|est|sont|nonobstant|selon|suivant
    """)
}
