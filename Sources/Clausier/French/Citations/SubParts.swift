/// Reads the parts of an article that stand behind its number: « , alinéa 2, 3° », « , paragraphe 1, point e) », « , I ».
struct SubParts {
  private let reading: Reading
  private var tokens: Tokens { reading.tokens }

  init(_ reading: Reading) { self.reading = reading }

  /// The token behind all parts that begin at a place; the same place where none does.
  func end(from place: Int) -> Int {
    var end = place
    // No article has more than a few levels.
    for _ in 0..<8 {
      let start = tokens.match(.joint, at: end)?.upperBound ?? end
      guard let next = part(at: start, isSetApart: start > end) else { break }
      end = tokens.reads(next, ")") && tokens.match(.open, at: end) != nil ? next + 1 : next
    }
    return end
  }

  private func part(at place: Int, isSetApart: Bool) -> Int? {
    let start = tokens.match(.lead, at: place)?.upperBound ?? place
    if let word = tokens.match(.articleLevel, at: start) {
      return mark(at: word.upperBound) ?? word.upperBound
    }
    if let ordinal = ordinalEnd(start), let word = tokens.match(.articleLevel, at: ordinal) {
      return word.upperBound
    }
    return isSetApart || start > place ? mark(at: start, needsSign: true) : nil
  }

  /// « premier », « 2e », « troisième » before « alinéa ».
  private func ordinalEnd(_ place: Int) -> Int? {
    if reading.sense(place).kind == .first || reading.sense(place).ordinal { return place + 1 }
    if tokens.match(.last, at: place) != nil { return place + 1 }
    guard let value = tokens.integer(place) else { return nil }
    return Ordinals.end(after: Int64(value), tokens, at: place + 1)
  }

  /// « 3° », « e) », « II », « 1 »; bare digits and letters only where a word says what they count.
  private func mark(at place: Int, needsSign: Bool = false) -> Int? {
    let count = tokens.foldedRange(place).count
    switch tokens[place].kind {
    case .number:
      guard count <= 2 else { return nil }
      if reading.reads(place + 1, "°") || reading.reads(place + 1, ")") {
        return tokens.match(.repeats, at: place + 2)?.upperBound ?? place + 2
      }
      return needsSign ? nil : place + 1
    case .word:
      if tokens[place].marks.contains(.capitals), Ordinals.value(of: tokens.letters(place)) != nil {
        return tokens.match(.repeats, at: place + 1)?.upperBound ?? place + 1
      }
      guard count == 1 else { return nil }
      if reading.reads(place + 1, ")") { return place + 2 }
      return needsSign || reading.reads(place, "a") ? nil : place + 1
    case .symbol:
      // « point "e" »
      guard reading.reads(place, "\""), reading.reads(place + 2, "\"") else { return nil }
      return place + 3
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
