/// Short questions that many rules ask of an act's words.
extension CheckedAct {
  /// Whether a phrase is among some words.
  func says(_ phrase: Phrase, in words: TokenRange) -> Bool { tokens.first(phrase, in: words) != nil }

  /// Whether a sentence of the articles or the annexes has a phrase.
  func binds(_ phrase: Phrase) -> Bool { first(phrase, in: clauses) != nil }

  /// Whether a sentence, whether it binds or not, has a phrase.
  func says(_ phrase: Phrase) -> Bool { first(phrase, in: sentences) != nil }

  /// The sentences of a section that bind.
  func clauses(of section: Section) -> [Sentence] { clauses.filter { $0.section == section } }

  /// The tokens of the signatures; empty where there are none.
  var signatureWords: TokenRange {
    act.outline.parts(.signature).first.map { $0.range.clamped(to: act.readable) } ?? 0..<0
  }

  /// The folded words of a text, without signs.
  static func words(of text: String) -> [[UInt8]] {
    Lexer(Array(text.utf8)).words.filter { $0.token.kind == .word || $0.token.kind == .number }.map {
      Array($0.letters)
    }
  }

  /// The day on which it was signed, as far as the words say a day.
  var signatureDay: Shown<CalendarDate>? {
    record.signature.date.flatMap { $0.value.day == nil ? nil : $0 }
  }
}
