/// Tokens with the sense of each word: what all recognisers read.
struct Reading: Sendable {
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
    for place in 0..<tokens.count where tokens.items[place].kind == .word {
      codes[place] = lexicon.code(of: tokens.foldedRange(place), in: tokens.folded)
    }
    self.codes = codes
  }

  /// The number of tokens.
  var count: Int { tokens.count }

  /// What the word at a place means; no sense for other tokens and outside the text.
  func sense(_ place: Int) -> Sense {
    place >= 0 && place < codes.count ? senses[Int(codes[place])] : .none
  }

  /// Whether a token reads like a folded word or sign.
  func reads(_ place: Int, _ word: StaticString) -> Bool { tokens.reads(place, word) }

  /// The place after a hyphen that touches a word on one side at least, or the same place.
  func afterHyphen(_ place: Int) -> Int {
    guard tokens.reads(place, "-"), tokens[place].isGlued || tokens[place + 1].isGlued else { return place }
    return place + 1
  }

  /// Whether a word ends with the apostrophe of an elision.
  func isElided(_ place: Int) -> Bool {
    let range = tokens.foldedRange(place)
    return !range.isEmpty && tokens[place].kind == .word && tokens.folded[range.upperBound - 1] == .apostrophe
  }

  /// The power of ten that the word at a place multiplies figures by: 3 for « mille », 6, 9; else 0.
  func scale(_ place: Int) -> Int {
    let sense = sense(place)
    guard !sense.ordinal else { return 0 }
    return sense.kind == .scale ? Int(sense.value) : sense.kind == .thousand ? 3 : 0
  }

  /// Whether « € » or « euros » stands at a place.
  func isEuro(_ place: Int) -> Bool { reads(place, "€") || sense(place).kind == .euro }

  /// Whether « d' » or « de » stands at a place.
  func isElision(_ place: Int) -> Bool { reads(place, "d'") || reads(place, "de") }
}
