/// An act as the clause rules read it: the tidy text, its tokens, and its parts.
struct Act: Sendable {
  /// The tidy text with the way back to the pages.
  let manuscript: Manuscript
  /// What was mended for the rules in words that were read from images.
  let repairs: Repairs
  /// The text's tokens, with what was mended.
  let tokens: Tokens
  /// The blocks of the manuscript with their tokens, in its order.
  let lines: [OutlineLine]
  /// The act's parts in reading order.
  let outline: Outline
  /// The numbers, amounts, dates and other values that its words print.
  let mentions: Mentions
  /// The folded words of its title, without spaces, where it was cut from a file with several acts.
  var headline: [UInt8] = []
  /// The first token behind which every value is doubtful, since another act may begin there.
  var doubtfulFrom: Int?
  /// The tokens of the act, its footnotes and stamps, without running headers and other text around it.
  let readable: TokenRange

  /// Reads a manuscript: tokens first, then the values and the parts that all rules refer to.
  ///
  /// With `mentions` the values are those, so that tests can leave some out.
  init(_ laidOut: Manuscript, mentions: Mentions? = nil) {
    let agreed = Agreement.settled(laidOut)
    let repairs = Repairs(of: agreed)
    let manuscript = agreed.surer(in: repairs.all.compactMap(\.sure?.indices))
    self.manuscript = manuscript
    let tokens = Tokens(MendedText(manuscript.bytes, repairs.all))
    let lines = manuscript.blocks.map { OutlineLine($0, tokens) }
    self.repairs = repairs
    self.tokens = tokens
    self.lines = lines
    outline = Outline(of: manuscript, lines, tokens)
    doubtfulFrom = outline.secondBeginning(lines, tokens)
    self.mentions = mentions ?? Recogniser.mentions(in: tokens)
    let aside = lines.first { ![.body, .footnote, .stamp].contains($0.block.zone) }
    readable = 0..<(aside?.all.lowerBound ?? tokens.count)
  }

  /// The part of the act that some words begin in.
  func section(of words: TokenRange) -> Section { outline.part(of: words)?.section ?? .other }
}
