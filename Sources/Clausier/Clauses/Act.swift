/// An act as the clause rules read it: the tidy text, its tokens, and its parts.
struct Act: Sendable {
  /// The tidy text with the way back to the pages.
  let manuscript: Manuscript
  /// What was mended for the rules in words that were read from images.
  let repairs: Repairs
  /// The text's tokens, with what was mended.
  let tokens: Tokens
  /// The act's parts in reading order.
  let outline: Outline
  /// The numbers, amounts, dates and other values that its words print.
  let mentions: Mentions
  /// The tokens of the act itself and of its footnotes, without running headers and what else stands around it.
  let readable: Range<Int>

  /// Reads a manuscript: tokens first, then the values and the parts that all rules refer to.
  ///
  /// With `mentions` the values are those, so that tests can leave some out.
  init(_ manuscript: Manuscript, mentions: Mentions? = nil) {
    self.manuscript = manuscript
    repairs = Repairs(of: manuscript)
    tokens = Tokens(repairs.mended(manuscript.bytes))
    outline = Outline(of: manuscript, tokens: tokens)
    self.mentions = mentions ?? Recogniser.mentions(in: tokens)
    let aside = manuscript.blocks.first { $0.zone != .body && $0.zone != .footnote }
    var end = tokens.count
    if let aside { end = tokens.place(at: aside.range.lowerBound) }
    readable = 0..<end
  }

  /// The part of the act that a byte of the text stands in.
  func section(at byte: Int) -> Section { outline.section(at: byte) }

  /// A value with the places of the words it was read from.
  func shown<Value>(_ value: Value, at ranges: Range<Int>..., by rule: StaticString) -> Shown<Value> {
    shown(value, at: ranges, by: rule)
  }

  /// A value with the places of the words it was read from, in the order in which they say it.
  func shown<Value>(_ value: Value, at ranges: [Range<Int>], by rule: StaticString) -> Shown<Value> {
    Shown(value, at: ranges.flatMap { places(of: $0) }, rule: rule)
  }

  /// The words of a range as value, with their places.
  func shown(_ range: Range<Int>, by rule: StaticString) -> Shown<String> {
    Shown(manuscript.text(range), at: places(of: range), rule: rule)
  }

  /// The places of some words; what was mended there is told.
  func places(of range: Range<Int>) -> [Place] {
    let places = manuscript.places(of: range)
    guard repairs.touch(range) else { return places }
    return places.map { place in
      var place = place
      place.method = .corrected
      place.confidence = min(place.confidence, 0.8)
      return place
    }
  }

  /// A long text: shown by one box for each page and block, without quoting it.
  func shownText(_ range: Range<Int>, by rule: StaticString) -> Shown<String> {
    Shown(manuscript.text(range), at: manuscript.areas(of: range), rule: rule)
  }
}
