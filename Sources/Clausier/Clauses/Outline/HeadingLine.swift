/// What follows the number of a heading: signs, the heading itself, and perhaps text on the same line.
struct HeadingLine {
  // Measured on the records of 162 test files: none changes with any of these a quarter less or a third more.

  /// The most words in front of the sign that separates a heading from the text after it.
  private static let wordsBeforeText = 14
  /// The most words of a heading that ends in a stop, a comma or a semicolon, as sentences do.
  private static let wordsBeforeStop = 12
  /// The most words of a heading that ends in a colon.
  private static let wordsBeforeColon = 20
  /// The most words of a heading without a sign after it.
  private static let mostWords = 30
  /// The most words of a heading that is printed bold.
  private static let boldWords = 40
  /// The most tokens of a heading in round brackets, with the brackets.
  private static let bracketTokens = 20

  /// The tokens of the heading; empty where none is on the line.
  var heading: TokenRange
  /// The first token of the text after the heading, or the line's end.
  var text: Int

  /// Splits what follows a number; `nil` where the number continues as a sentence (« article 2 du décret »).
  ///
  /// - Parameter bold: whether the whole line is known to be bold, and so a heading to its end.
  static func read(_ tokens: Tokens, _ range: TokenRange, bold: Bool) -> HeadingLine? {
    var position = range.lowerBound
    if let inner = bracketed(tokens, range) { return HeadingLine(heading: inner, text: range.upperBound) }
    while position < range.upperBound, tokens[position].kind == .symbol, isSign(tokens, position) {
      position += 1
    }
    guard position < range.upperBound else {
      return HeadingLine(heading: position..<position, text: position)
    }
    let next = tokens[position]
    if position == range.lowerBound {
      let opens = next.kind == .word ? next.marks.contains(.capital) : tokens.reads(position, "\"")
      guard opens else { return nil }
    } else if tokens.match(.goesOn, at: position) != nil, !next.marks.contains(.capital) {
      return nil
    }
    let rest: TokenRange = position..<range.upperBound
    let end = HeadingLine.end(of: rest, in: tokens, bold: bold)
    var text = end
    if end > position { while text < rest.upperBound, isSign(tokens, text) { text += 1 } }
    return HeadingLine(heading: position..<end, text: text)
  }

  /// « Article 8 (Publication) ».
  private static func bracketed(_ tokens: Tokens, _ range: TokenRange) -> TokenRange? {
    guard range.count >= 3, range.count <= bracketTokens, tokens.reads(range.lowerBound, "("),
      tokens.reads(range.upperBound - 1, ")"), tokens[range.lowerBound + 1].marks.contains(.capital)
    else { return nil }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  /// Whether a token only separates a number or a heading from other text.
  static func isSign(_ tokens: Tokens, _ position: Int) -> Bool {
    guard tokens[position].kind == .symbol else { return false }
    for sign in [":", "-", ".", ")", "/", "|", "•", "·", "°"] as [StaticString]
    where tokens.reads(position, sign) {
      return true
    }
    return false
  }

  /// Where a heading ends that begins a range; its beginning where the range is text.
  static func end(of rest: TokenRange, in tokens: Tokens, bold: Bool) -> Int {
    let sentence = opensSentence(tokens, rest.lowerBound)
    let signs = earlySigns(rest, tokens)
    if !sentence, let sign = signs.first(where: { parts($0, from: rest, tokens) }) { return sign }
    let words = rest.count { tokens[$0].kind == .word }
    let last = rest.upperBound - 1
    if tokens.reads(last, ":") { return !sentence && words <= wordsBeforeColon ? last : rest.lowerBound }
    let isBold = bold && words <= boldWords
    // « L'article 3 est ainsi rédigé : « … » »
    if sentence, !bold, tokens.first(.amends, in: rest) != nil { return rest.lowerBound }
    if tokens.reads(last, ".") || tokens.reads(last, ";") || tokens.reads(last, ",") {
      let stops = signs.count { tokens.reads($0, ".") }
      // « En matière de dépenses. » has no verb.
      let isVerbless =
        tokens.match(.headsWithoutVerb, at: rest.lowerBound) != nil
        || bold && tokens.match(.preposition, at: rest.lowerBound) != nil
      if isVerbless, words <= 8, stops <= 1 { return last }
      return !sentence && (isBold || words <= wordsBeforeStop && stops <= 1) ? last : rest.lowerBound
    }
    return isBold || words <= (sentence ? wordsBeforeStop : mostWords) ? rest.upperBound : rest.lowerBound
  }

  /// The signs after the first token that have few words before them.
  private static func earlySigns(_ rest: TokenRange, _ tokens: Tokens) -> [Int] {
    var words = 0
    return rest.filter { position in
      if tokens[position].kind == .word { words += 1 }
      return tokens[position].kind == .symbol && position > rest.lowerBound && words <= wordsBeforeText
    }
  }

  /// Whether a sign separates a heading from the sentence after it: « Objet. Le présent avenant … ».
  private static func parts(_ sign: Int, from rest: TokenRange, _ tokens: Tokens) -> Bool {
    let isDash = tokens.reads(sign, "-") && !tokens[sign].isGlued
    guard isDash || tokens.reads(sign, ".") || tokens.reads(sign, ":") else { return false }
    var next = sign + 1
    while next < rest.upperBound, isSign(tokens, next) { next += 1 }
    return next < rest.upperBound && opensSentence(tokens, next)
  }

  /// Whether a sentence may begin here rather than a heading: « Le », « Par », « Conformément » …
  static func opensSentence(_ tokens: Tokens, _ position: Int) -> Bool {
    guard tokens[position].kind == .word, tokens[position].marks.contains(.capital) else { return false }
    return tokens.match(.opensSentence, at: position) != nil
  }
}

extension Phrase {
  fileprivate static let amends = Phrase(
    "{est|sont} [ainsi] {redige(e)(s)|remplace(e)(s)|modifie(e)(s)|complete(e)(s)|abroge(e)(s)|supprime(e)(s)|insere(e)(s)|ajoute(e)(s)}"
  )
  fileprivate static let headsWithoutVerb = Phrase(
    "en matiere [de|d'|des]|au titre {de|du|des}|en {depense(s)|recette(s)}|dans le domaine|sur le plan|du cote"
  )
  fileprivate static let preposition = Phrase("en|dans|au|aux|pour|par|sur|sous|avant|apres")
  fileprivate static let goesOn = Phrase("du|de|des|d'|et|ou|au|aux|a")
  fileprivate static let opensSentence = Phrase(

    """
    le|la|les|l'|un|une|il|elle|ils|elles|on|en|par|pour|dans|conformement|afin|a|au|aux|cette|cet|ce|ces|\
    chaque|chacun(e)|tout(e)|tous|toutes|sous|si|s'|lorsque|lorsqu'|sauf|sans|apres|des|dans|aucun(e)|sur|\
    leur(s)|son|sa|ses|outre|avec|compte|toutefois|ainsi|est|sont|nonobstant|selon|suivant
    """)
}
