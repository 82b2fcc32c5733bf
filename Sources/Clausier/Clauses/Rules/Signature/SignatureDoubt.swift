/// Dates and names of a signature that are blank, or that the reading of an image only guesses at.
enum SignatureDoubt {
  /// Below this confidence a reading is wrong as often as right: a scribble gives no date and no name.
  private static let guess = 0.5

  /// Reports a date that is left blank, and takes back one that was guessed at.
  static func readDate(_ head: SignatureHead, _ act: Act, _ record: inout Record) {
    let pointer = "/signature/date"
    if let date = record.signature.date {
      guard let place = guessed(date.places) else { return }
      record.signature.date = nil
      record.diagnostics.append(unreadableDate(at: place, pointer))
      return
    }
    guard let blank = head.blank else {
      if let place = looseDate(act) { record.diagnostics.append(unreadableDate(at: place, pointer)) }
      return
    }
    let lead = act.places(of: blank).first
    guard let lead, lead.method.isRecognised, let rest = head.behindBlank, !rest.isEmpty else {
      record.diagnostics.append(.blankDate(at: lead, pointer: pointer))
      return
    }
    let place = act.places(of: rest).first ?? lead
    let hasWords = rest.contains { act.tokens[$0].kind == .word || act.tokens[$0].kind == .number }
    record.diagnostics.append(
      hasWords ? unreadableDate(at: place, pointer) : .blankDate(at: place, pointer: pointer))
  }

  /// Takes back a name that was guessed at, and reports the place of something that may be one.
  static func readName(_ draft: inout SignatoryDraft, of party: Int?, _ act: Act, _ record: inout Record) {
    var place: Place?
    if let words = draft.name {
      place = guessed(act.places(of: words))
      // The name of the one who acts for the party was read twice.
      let known = party.flatMap { record.parties[$0].representative?.name?.value }
      guard place != nil, known != PersonName.normalised(act.tokens, words) else { return }
      draft.name = nil
    } else {
      for line in draft.lines where place == nil && !draft.title.contains(where: { $0.overlaps(line) }) {
        place = guessed(act.places(of: line))
      }
      guard place != nil else { return }
    }
    record.diagnostics.append(
      .unreadable(
        .unreadableName, fr: "Le nom de ce signataire", en: "The name of this signatory", at: place,
        pointer: "/signature/signatories/\(record.signature.signatories.count)/name"))
  }

  /// Where « À Paris, le » is near the end of a read act, followed by a word or two that are not a date.
  private static func looseDate(_ act: Act) -> Place? {
    for line in act.bodyLines.suffix(20) where line.block.kind == .paragraph {
      let words = line.all
      guard let first = words.first, act.tokens[first].marks.contains(.capital),
        act.tokens.match(.a, at: first) != nil,
        let le = act.tokens.first(.commaLe, in: words.prefix(8)),
        (1...5).contains(words.upperBound - le.upperBound)
      else { continue }
      return act.places(of: le.upperBound..<words.upperBound).first { $0.method.isRecognised }
    }
    return nil
  }

  private static func unreadableDate(at place: Place, _ pointer: String) -> Diagnostic {
    .unreadable(
      .unreadableDate, fr: "La date de la signature", en: "The date of the signature", at: place,
      pointer: pointer)
  }

  /// The first place that was read from an image without being surer than a guess.
  private static func guessed(_ places: [Place]) -> Place? {
    places.first { $0.method.isRecognised && $0.confidence < guess }
  }
}

extension Phrase {
  fileprivate static let commaLe = Phrase(", le")
}
