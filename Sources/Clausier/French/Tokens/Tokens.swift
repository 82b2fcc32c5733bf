/// The tokens of a text, with the folded letters that phrases are compared with.
///
/// Spaces are not tokens; line feeds and tabs are, so that no phrase reaches over the end of a paragraph or
/// of a cell. Made once for a manuscript, in one pass. Rules ask whether a ``Phrase``
/// is at a token with ``match(_:at:limit:)``, and where one is with ``first(_:in:)`` and ``all(_:in:)``.
struct Tokens: Sendable {
  /// The text the tokens were made of, with the way back to what its pages print.
  private let mended: MendedText
  /// The tokens in order; the last one, of kind `end`, is not counted by ``count``.
  let items: [Token]
  /// The folded bytes of all tokens in a row: lower case, no accents, `'` `-` and `"` for all similar signs.
  let folded: [UInt8]
  /// Where the tokens with the same first two folded bytes are.
  let index: TokenIndex
  /// The line feeds, so that a paragraph's ends are found without walking over it.
  private let lineFeeds: [Int32]

  /// Makes the tokens of a text in UTF-8; bytes that are not UTF-8 become symbols.
  init(_ bytes: [UInt8]) {
    self.init(MendedText(bytes))
  }

  /// Makes the tokens of a text that may have mended words.
  init(_ text: MendedText) {
    let lexer = Lexer(text.bytes)
    mended = text
    items = lexer.items
    folded = lexer.folded
    index = TokenIndex(items: lexer.items, folded: lexer.folded)
    lineFeeds = lexer.items.indices.filter { lexer.items[$0].kind == .lineFeed }.map { Int32($0) }
  }

  /// The number of tokens.
  var count: Int { items.count - 1 }

  /// A token; the `end` token for every position outside the text.
  subscript(position: Int) -> Token {
    #if DEBUG
      StepMeter.current?.steps += 1
    #endif
    return position >= 0 && position < items.count ? items[position] : items[items.count - 1]
  }

  /// The folded bytes of a token, as a range of ``folded``.
  func foldedRange(_ position: Int) -> Range<Int> {
    #if DEBUG
      StepMeter.current?.steps += 1
    #endif
    guard position >= 0, position < count else { return folded.count..<folded.count }
    return Int(items[position].foldedStart)..<Int(items[position + 1].foldedStart)
  }

  /// The bytes of the text, from the first to the last of some tokens; empty for none.
  func bytes(of tokens: TokenRange) -> MendedRange {
    let start = Int(self[tokens.lowerBound].start)
    return start..<(tokens.isEmpty ? start : max(start, Int(self[tokens.upperBound - 1].end)))
  }

  /// The letters of a token as they are read, with capitals and accents.
  func letters(_ position: Int) -> ArraySlice<UInt8> { mended.bytes[self[position].range.indices] }

  /// The text of some tokens, as it is read.
  func text(_ tokens: TokenRange) -> String { mended.text(bytes(of: tokens)) }

  /// Whether something was mended within some tokens.
  func isMended(_ tokens: TokenRange) -> Bool { mended.isMended(bytes(of: tokens)) }

  /// Whether something was mended within some tokens that may have been meant otherwise.
  func isDoubtful(_ tokens: TokenRange) -> Bool { mended.isDoubtful(bytes(of: tokens)) }

  /// What the pages print where some tokens are read; empty for none.
  func raw(of tokens: TokenRange) -> RawRange { mended.raw(of: bytes(of: tokens)) }

  /// The tokens that are wholly within some bytes of the pages' text, such as a block's range.
  func range(of raw: RawRange) -> TokenRange {
    let bytes = mended.mended(of: raw)
    let lower = first(from: bytes.lowerBound)
    var upper = first(from: bytes.upperBound)
    if upper > lower, Int(items[upper - 1].end) > bytes.upperBound { upper -= 1 }
    return lower..<max(lower, upper)
  }

  /// The tokens of which any part is within some bytes of the pages' text.
  func around(_ raw: RawRange) -> TokenRange {
    let bytes = mended.mended(of: raw)
    var lower = first(from: bytes.lowerBound)
    if lower > 0, Int(items[lower - 1].end) > bytes.lowerBound { lower -= 1 }
    return lower..<max(lower, first(from: bytes.upperBound))
  }

  /// The first token that begins at or after a byte of the text.
  private func first(from byte: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(items[middle].start) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The tokens of the paragraph (or table row) that a token is in, without its line feed.
  func paragraph(around position: Int) -> TokenRange {
    let position = min(max(position, 0), count)
    var low = 0
    var high = lineFeeds.count
    while low < high {
      let middle = (low + high) / 2
      if Int(lineFeeds[middle]) < position { low = middle + 1 } else { high = middle }
    }
    let lower = low > 0 ? Int(lineFeeds[low - 1]) + 1 : 0
    return lower..<(low < lineFeeds.count ? Int(lineFeeds[low]) : count)
  }

  /// Whether a token reads like a folded word or sign: `tokens.reads(position, "decret")`.
  func reads(_ position: Int, _ word: StaticString) -> Bool {
    let range = foldedRange(position)
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { letters in
      for offset in 0..<letters.count where folded[range.lowerBound + offset] != letters[offset] {
        return false
      }
      return true
    }
  }

  /// The value of a run of digits; `nil` for another token and beyond 18 digits.
  func integer(_ position: Int) -> Int? {
    guard self[position].kind == .number else { return nil }
    let range = foldedRange(position)
    guard range.count <= 18 else { return nil }
    var value = 0
    for index in range { value = value * 10 + folded[index].digit }
    return value
  }

  /// Whether a token is a word or a number that touches the one before.
  func continuesCode(_ position: Int) -> Bool {
    let token = self[position]
    return token.isGlued && (token.kind == .number || token.kind == .word)
  }

  /// Whether one of some tokens is a run of digits.
  func hasDigit(_ range: TokenRange) -> Bool {
    range.contains { self[$0].kind == .number }
  }

  /// The text of some tokens without the spaces between them.
  func closedText(_ range: TokenRange) -> String {
    range.map { text($0..<$0 + 1) }.joined()
  }
}
