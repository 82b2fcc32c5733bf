/// Says which words a reader of the pages cannot see, and which come from character recognition.
enum LegibilityRule: ClauseRule {
  static let name: StaticString = "legibility"

  static let summary = RuleSummary(
    name, ["/diagnostics"],
    fr: "les mots que le lecteur de la page ne voit pas, et ceux d’une reconnaissance de caractères.",
    en: "words that a reader of the page cannot see, and words from character recognition.")

  static func read(_ act: Act, into record: inout Record) {
    let recognised = act.manuscript.pages.filter { $0.method != .embedded }.map(\.number)
    if !recognised.isEmpty { record.diagnostics.append(.recognisedText(pages: recognised)) }
    for repair in act.repairs.all where !repair.isCode {
      record.diagnostics.append(
        .repairedReading(
          written: act.manuscript.text(repair.range), mended: String(decoding: repair.bytes, as: UTF8.self),
          at: act.manuscript.places(of: repair.range).first))
    }
    for doubt in act.repairs.doubts {
      record.diagnostics.append(
        .otherReading(
          taken: act.manuscript.text(doubt.range), other: String(decoding: doubt.other, as: UTF8.self),
          at: act.manuscript.places(of: doubt.range).first))
    }
    for block in act.manuscript.blocks where block.zone == .struck || block.zone == .unticked {
      let words = act.manuscript.text(block.range)
      let place = act.manuscript.places(of: block.range).first
      record.diagnostics.append(
        block.zone == .struck ? .struckText(words, at: place) : .untickedOption(words, at: place))
    }
    for range in unseenRuns(in: act.manuscript) {
      record.diagnostics.append(.hiddenText(at: act.manuscript.places(of: range).first))
    }
  }

  /// The runs of bytes that come from unseen glyphs; spaces between them do not split a run.
  private static func unseenRuns(in manuscript: Manuscript) -> [RawRange] {
    guard manuscript.pages.contains(where: { $0.glyphs.contains { $0.marks.isUnseen } }) else { return [] }
    var runs: [RawRange] = []
    for (index, origin) in manuscript.origins.enumerated() where origin >= 0 {
      guard manuscript.glyph(origin).marks.isUnseen else { continue }
      if let last = runs.last, manuscript.origins[last.upperBound..<index].allSatisfy({ $0 < 0 }) {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }
}
