/// An act as the clause rules read it: the tidy text, its tokens, and its parts.
struct Act: Sendable {
  /// The tidy text with the way back to the pages.
  let manuscript: Manuscript
  /// What was mended for the rules in words that were read from images.
  let repairs: [Repair]
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
    repairs = Repairs.all(in: manuscript)
    tokens = Tokens(Repairs.mended(manuscript.bytes, by: repairs))
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
  private func places(of range: Range<Int>) -> [Place] {
    let places = manuscript.places(of: range)
    guard isRepaired(range) else { return places }
    return places.map { place in
      var place = place
      place.method = .corrected
      place.confidence = min(place.confidence, 0.8)
      return place
    }
  }

  private func isRepaired(_ range: Range<Int>) -> Bool {
    var (low, high) = (0, repairs.count)
    while low < high {
      let middle = (low + high) / 2
      if repairs[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < repairs.count && repairs[low].range.overlaps(range)
  }

  /// A long text: shown by one box for each page and block, without quoting it.
  func shownText(_ range: Range<Int>, by rule: StaticString) -> Shown<String> {
    Shown(manuscript.text(range), at: manuscript.areas(of: range), rule: rule)
  }
}
