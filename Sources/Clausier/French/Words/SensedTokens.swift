/// Tokens with the sense of each word: what all recognisers read.
struct SensedTokens: Sendable {
  /// The tokens read.
  let tokens: Tokens
  private let codes: [UInt8]
  private let senses: [Sense]

  /// Looks every word up once.
  init(_ tokens: Tokens) {
    self.tokens = tokens
    let lexicon = Lexicon.french
    senses = lexicon.senses
    var codes = [UInt8](repeating: 0, count: tokens.count)
    for position in 0..<tokens.count where tokens.items[position].kind == .word {
      codes[position] = lexicon.code(of: tokens.foldedRange(position), in: tokens.folded)
    }
    self.codes = codes
  }

  /// The number of tokens.
  var count: Int { tokens.count }

  /// What the word at a position means; no sense for other tokens and outside the text.
  func sense(_ position: Int) -> Sense {
    position >= 0 && position < codes.count ? senses[Int(codes[position])] : .none
  }

  /// Whether a token reads like a folded word or sign.
  func reads(_ position: Int, _ word: StaticString) -> Bool { tokens.reads(position, word) }

  /// The position after a hyphen that touches a word on one side at least, or the same position.
  func afterHyphen(_ position: Int) -> Int {
    guard tokens.reads(position, "-"), tokens[position].isGlued || tokens[position + 1].isGlued else {
      return position
    }
    return position + 1
  }

  /// Whether a word ends with the apostrophe of an elision.
  func isElided(_ position: Int) -> Bool {
    let range = tokens.foldedRange(position)
    return !range.isEmpty && tokens[position].kind == .word
      && tokens.folded[range.upperBound - 1] == .apostrophe
  }

  /// The power of ten that the word at a position multiplies figures by: 3 for « mille », 6, 9; else 0.
  func scale(_ position: Int) -> Int {
    let sense = sense(position)
    guard !sense.ordinal else { return 0 }
    return sense.kind == .scale ? Int(sense.value) : sense.kind == .thousand ? 3 : 0
  }

  /// Whether « € » or « euros » is at a position.
  func isEuro(_ position: Int) -> Bool { reads(position, "€") || sense(position).kind == .euro }

  /// Whether « d' » or « de » is at a position.
  func isElision(_ position: Int) -> Bool { reads(position, "d'") || reads(position, "de") }
}
