/// A reader that moves over tokens: the hand of every clause rule.
///
///     var cursor = Cursor(tokens, in: tokens.range(of: block.range))
///     guard cursor.accept("il {est|a ete} [donc] [arrete et] convenu") else { return }
///
///     if cursor.skip(past: "ci-apres denomme(e)(s)|denomme(e)(s) ci-apres|designe(e)(s) sous le(s) terme(s) [de]") {
///       cursor.accept("\"")
///       let start = cursor.place
///       cursor.skip(to: "\"|,|.")
///       let alias = cursor.range(from: start)     // its tokens, for its text and its evidence
///     }
///
/// To go back, keep ``place`` and set it again. Phrases are described at ``Phrase``.
struct Cursor: Sendable {
  /// The tokens read.
  let tokens: Tokens
  /// The token that is read next.
  var place: Int
  /// The token before which reading ends.
  let limit: Int

  /// Begins at the first of some tokens and reads no further than the last.
  init(_ tokens: Tokens, in range: TokenRange) {
    self.tokens = tokens
    limit = min(range.upperBound, tokens.count)
    place = min(max(range.lowerBound, 0), limit)
  }

  /// Begins at the first token.
  init(_ tokens: Tokens) {
    self.init(tokens, in: 0..<tokens.count)
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { place >= limit }

  /// The next token; of kind `end` when nothing is left.
  var token: Token { place < limit ? tokens[place] : tokens[tokens.count] }

  /// What the next token is made of.
  var kind: Token.Kind { token.kind }

  /// Whether a phrase stands here.
  func peek(_ phrase: StaticString) -> Bool {
    tokens.match(phrase, at: place, limit: limit) != nil
  }

  /// Reads a phrase if it stands here, else stays.
  @discardableResult
  mutating func accept(_ phrase: StaticString) -> Bool {
    guard let match = tokens.match(phrase, at: place, limit: limit) else { return false }
    place = match.upperBound
    return true
  }

  /// Reads a token if it is of a kind, and gives its place.
  @discardableResult
  mutating func accept(_ kind: Token.Kind) -> Int? {
    guard place < limit, tokens[place].kind == kind else { return nil }
    place += 1
    return place - 1
  }

  /// Goes to where a phrase first stands from here on; stays and says `false` where there is none.
  @discardableResult
  mutating func skip(to phrase: StaticString) -> Bool {
    guard let match = tokens.first(phrase, in: place..<max(place, limit)) else { return false }
    place = match.lowerBound
    return true
  }

  /// Goes behind the first place of a phrase; stays and says `false` where there is none.
  @discardableResult
  mutating func skip(past phrase: StaticString) -> Bool {
    guard let match = tokens.first(phrase, in: place..<max(place, limit)) else { return false }
    place = match.upperBound
    return true
  }

  /// Goes over line feeds and tabs.
  mutating func skipBreaks() {
    while place < limit, tokens[place].kind == .lineFeed || tokens[place].kind == .tab { place += 1 }
  }

  /// Goes over tokens of the same kind, such as signs or words.
  mutating func skip(_ kind: Token.Kind) {
    while place < limit, tokens[place].kind == kind { place += 1 }
  }

  /// Goes to the end of the paragraph, before its line feed, and gives the tokens passed.
  @discardableResult
  mutating func skipToParagraphEnd() -> TokenRange {
    let start = place
    while place < limit, tokens[place].kind != .lineFeed { place += 1 }
    return range(from: start)
  }

  /// The tokens from one up to here.
  func range(from start: Int) -> TokenRange { min(start, place)..<place }
}
