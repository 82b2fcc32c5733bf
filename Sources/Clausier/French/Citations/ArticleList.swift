/// Reads the numbers of articles: « 2 », « 1er à 5 », « 5 bis », « L. 311-6 et D. 312-1-3 », « premier ».
struct ArticleList {
  /// The articles read and the token after them.
  struct Found {
    var articles: [CitedArticle]
    var end: Int
    /// Whether they are articles of a code (« L. 311-6 »).
    var ofCode = false
  }

  private let reading: SensedTokens
  private var tokens: Tokens { reading.tokens }

  init(_ reading: SensedTokens) { self.reading = reading }

  /// The position after « article(s) » or « art. » at a position; `nil` where neither is there.
  func afterWord(_ position: Int) -> Int? {
    tokens.match(.article, at: position)?.upperBound
  }

  /// The list that begins at a position; only its first number may be followed by others after « , »,
  /// « et », « à ».
  func list(at position: Int) -> Found? {
    guard let first = item(at: position) else { return nil }
    var found = Found(articles: [first.article], end: first.end, ofCode: first.ofCode)
    let isRoman = isRoman(first)
    while let next = next(after: found.end, ofCode: found.ofCode, roman: isRoman) {
      found.articles.append(next.article)
      found.end = next.end
      found.ofCode = found.ofCode || next.ofCode
    }
    return found
  }

  private typealias Item = (article: CitedArticle, end: Int, ofCode: Bool)

  /// The next article of a list, perhaps after parts of the one before: « articles 2, 3° et 5 ».
  private func next(after end: Int, ofCode: Bool, roman: Bool) -> Item? {
    // « D. 3222-19. et R. 3232-1. » has a stop after each number.
    let stop = ofCode && reading.reads(end, ".") ? end + 1 : end
    let parts = SubParts(reading).end(from: end)
    for start in parts > end ? [stop, parts] : [stop] {
      guard let link = tokens.match(.link, at: start), link.count <= 2, stop == end || link.count == 1,
        let item = item(at: link.upperBound), item.ofCode || !isCounting(item.end),
        tokens.match(.articleLevel, at: item.end) == nil
      else { continue }
      // « article 10, I, de la loi » names a part of the article.
      if isRoman(item), !roman { continue }
      return item
    }
    return nil
  }

  private func isRoman(_ item: Item) -> Bool {
    let word = item.article.tokens.lowerBound
    return item.article.tokens.count == 1 && tokens[word].kind == .word
      && Ordinals.value(of: tokens.letters(word)) != nil
  }

  /// Whether a unit, a month or a sign says that a number counts something else: « articles 2 et 3 ans après ».
  private func isCounting(_ position: Int) -> Bool {
    switch reading.sense(position).kind {
    case .month, .time, .euro, .prefix, .prefixedEuro, .scale, .cent: true
    default:
      reading.reads(position, "€") || reading.reads(position, "%") || reading.reads(position, "°")
        || reading.reads(position, ")") && reading.reads(position - 2, ",")
    }
  }

  private func item(at position: Int) -> Item? {
    if let code = ofCode(at: position) { return (code.article, code.end, true) }
    switch tokens[position].kind {
    case .number: return numbered(at: position).map { ($0.article, $0.end, false) }
    case .word:
      if tokens.match(.premier, at: position) != nil { return made("1", position..<position + 1) }
      if reading.reads(position, "unique") { return made("unique", position..<position + 1) }
      if let ordinal = SpelledNumbers(reading).number(at: position), ordinal.ordinal, ordinal.value < 100 {
        return made(String(ordinal.value), position..<ordinal.end)
      }
      if reading.sense(position).kind == .first, reading.sense(position).value == 2 {
        return made("2", position..<position + 1)
      }
      guard tokens[position].marks.contains(.capitals), Ordinals.value(of: tokens.letters(position)) != nil
      else {
        return nil
      }
      return made(tokens.text(position..<position + 1), position..<position + 1)
    default: return nil
    }
  }

  private func made(_ number: String, _ range: TokenRange) -> Item {
    (CitedArticle(number: number, tokens: range), range.upperBound, false)
  }

  /// « 2 », « 12-1 », « 1er », « 5 bis », « 4.2 ».
  private func numbered(at position: Int) -> (article: CitedArticle, end: Int)? {
    guard tokens.foldedRange(position).count <= 5, let value = tokens.integer(position) else { return nil }
    var end = position + 1
    if let ordinal = Ordinals.end(after: Int64(value), tokens, at: end) {
      return (CitedArticle(number: String(value), tokens: position..<ordinal), ordinal)
    }
    end = afterParts(end, spaced: false)
    guard !tokens.continuesCode(end) else { return nil }
    end = afterSuffix(end)
    return (CitedArticle(number: number(position..<end), tokens: position..<end), end)
  }

  /// « L. 311-6 », « L311-6 », « R.* 123-4 », « LO 111 », « D. 312-1-3 »: always `L. 311-6`.
  private func ofCode(at position: Int) -> (article: CitedArticle, end: Int)? {
    guard tokens[position].kind == .word, tokens[position].marks.contains(.capital),
      tokens.match(.codeLetter, at: position) != nil
    else { return nil }
    var start = position + 1
    if reading.reads(start, ".") { start += 1 }
    let star = reading.reads(start, "*")
    if star { start += 1 }
    if reading.reads(start, "-"), tokens[start].isGlued { start += 1 }
    guard tokens[start].kind == .number, tokens.foldedRange(start).count <= 6 else { return nil }
    var end = afterParts(start + 1, spaced: true)
    guard !tokens.continuesCode(end) else { return nil }
    end = afterSuffix(end)
    let letters = tokens.text(position..<position + 1)
    let number = "\(letters).\(star ? "*" : "") \(number(start..<end))"
    return (CitedArticle(number: number, tokens: position..<end), end)
  }

  /// The position after further parts of a number: « -1-3 », « .2 », « -a », « .b »; in codes also « - 74 ».
  private func afterParts(_ position: Int, spaced: Bool) -> Int {
    var end = position
    while reading.reads(end, "-") || reading.reads(end, ".") {
      let isTight = tokens[end].isGlued && tokens[end + 1].isGlued
      switch tokens[end + 1].kind {
      case .number:
        // « R. 512 - 74 », « L. 123- 4 », « article 8 .6 »
        let isLoose =
          spaced && reading.reads(end, "-") || reading.reads(end, ".") && tokens[end + 1].isGlued
        guard isTight || isLoose, tokens.foldedRange(end + 1).count <= 4 else { return end }
      case .word:
        guard isTight, tokens.foldedRange(end + 1).count == 1, !tokens.continuesCode(end + 2) else {
          return end
        }
      default: return end
      }
      end += 2
    }
    return end
  }

  /// The position after « bis », « nonies C », « quater A ».
  private func afterSuffix(_ position: Int) -> Int {
    guard let more = tokens.match(.repeats, at: position) else { return position }
    let letter = more.upperBound
    let isLetter =
      tokens[letter].kind == .word && tokens.foldedRange(letter).count == 1
      && tokens[letter].marks.contains(.capital) && !reading.isElided(letter)
      // « 5 bis A. 3 » would begin the articles of a code.
      && !reading.reads(letter + 1, ".")
    return isLetter ? letter + 1 : letter
  }

  /// A number without stray spaces beside its signs.
  private func number(_ words: TokenRange) -> String {
    var text = ""
    for position in words {
      let isSuffix =
        tokens[position].kind == .word && !tokens[position].isGlued && position > words.lowerBound
      text += (isSuffix ? " " : "") + tokens.text(position..<position + 1)
    }
    return text
  }

  /// The position of the text after « du », « de la », « dudit »: « l'article 2, alinéa 3, du décret ».
  func owner(after position: Int) -> Int? {
    for start in [position, SubParts(reading).end(from: position)] {
      // « article 2. du décret » has a stop after the number.
      let link = reading.reads(start, ".") && !tokens[start + 1].marks.contains(.capital) ? start + 1 : start
      if let match = tokens.match(.ofText, at: link), reading.sense(match.upperBound).kind == .text {
        return match.upperBound
      }
    }
    return nil
  }
}

extension Phrase {
  fileprivate static let article = Phrase("article(s)|art.|arts.")
  fileprivate static let link = Phrase(", et|, ou|,|et|ou|a|au")
  fileprivate static let codeLetter = Phrase("l|r|d|a|lo|lp")
  fileprivate static let repeats = Phrase(
    "bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|undecies|duodecies")
  fileprivate static let ofText = Phrase(
    """
    [et suivant(e)(s)] [, [premier|second|deuxieme|troisieme|dernier] alinea [#]] [,] [(] \
    {du meme|de la meme|de ce [meme]|de cet [meme]|de l'|de la|de ladite|dudit|du|des|de} [)]
    """)
}
