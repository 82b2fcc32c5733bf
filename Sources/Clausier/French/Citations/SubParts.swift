/// Reads the parts of an article that follow its number: « , alinéa 2, 3° », « , I »,
/// « , paragraphe 1, point e) ».
struct SubParts {
  private let reading: SensedTokens
  private var tokens: Tokens { reading.tokens }

  init(_ reading: SensedTokens) { self.reading = reading }

  /// The token after all parts that begin at a position; the same position where none does.
  func end(from position: Int) -> Int {
    var end = position
    // Articles have only a few levels.
    for _ in 0..<8 {
      let start = tokens.match(.joint, at: end)?.upperBound ?? end
      guard let next = part(at: start, isSetApart: start > end) else { break }
      end = tokens.reads(next, ")") && tokens.match(.open, at: end) != nil ? next + 1 : next
    }
    return end
  }

  private func part(at position: Int, isSetApart: Bool) -> Int? {
    let start = tokens.match(.lead, at: position)?.upperBound ?? position
    if let word = tokens.match(.articleLevel, at: start) {
      return mark(at: word.upperBound) ?? word.upperBound
    }
    if let ordinal = ordinalEnd(start), let word = tokens.match(.articleLevel, at: ordinal) {
      return word.upperBound
    }
    return isSetApart || start > position ? mark(at: start, needsSign: true) : nil
  }

  /// « premier », « 2e », « troisième » before « alinéa ».
  private func ordinalEnd(_ position: Int) -> Int? {
    if reading.sense(position).kind == .first || reading.sense(position).ordinal { return position + 1 }
    if tokens.match(.last, at: position) != nil { return position + 1 }
    guard let value = tokens.integer(position) else { return nil }
    return Ordinals.end(after: Int64(value), tokens, at: position + 1)
  }

  /// « 3° », « e) », « II », « 1 »; bare digits and letters only where a word says what they count.
  private func mark(at position: Int, needsSign: Bool = false) -> Int? {
    let count = tokens.foldedRange(position).count
    switch tokens[position].kind {
    case .number:
      guard count <= 2 else { return nil }
      if reading.reads(position + 1, "°") || reading.reads(position + 1, ")") {
        return tokens.match(.repeats, at: position + 2)?.upperBound ?? position + 2
      }
      return needsSign ? nil : position + 1
    case .word:
      if tokens[position].marks.contains(.capitals), Ordinals.value(of: tokens.letters(position)) != nil {
        return tokens.match(.repeats, at: position + 1)?.upperBound ?? position + 1
      }
      guard count == 1 else { return nil }
      if reading.reads(position + 1, ")") { return position + 2 }
      return needsSign || reading.reads(position, "a") ? nil : position + 1
    case .symbol:
      // « point "e" »
      guard reading.reads(position, "\""), reading.reads(position + 2, "\"") else { return nil }
      return position + 3
    default: return nil
    }
  }
}

extension Phrase {
  fileprivate static let joint = Phrase(", et|,|et|(|-")
  fileprivate static let open = Phrase("[,] (")
  fileprivate static let lead = Phrase("{au|aux|du|le|la|les|l'|en son|dans son|en ses|a l'|de l'}")
  static let articleLevel = Phrase("alinea(s)|al .|paragraphe(s)|point(s)|phrase(s)|tiret(s)|§")
  fileprivate static let last = Phrase("dernier|derniere|avant-dernier")
  fileprivate static let repeats = Phrase("bis|ter|quater|quinquies")
}
