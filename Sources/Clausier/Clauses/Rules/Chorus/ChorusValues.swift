/// Reads the value after a label: codes in their canonical form, or the words as printed.
struct ChorusValues {
  private let act: Act
  private let codes: Codes
  /// The fewest digits of a number of an engagement, which has ten, that was cut or misprinted.
  private static let leastDigits = 5
  private var tokens: Tokens { act.tokens }

  init(_ act: Act) {
    self.act = act
    codes = Codes(act.tokens)
  }

  /// The entries that a label has among the tokens of its cell or of the rest of its line.
  func entries(
    _ label: ChorusLabel, rankPosition: Int?, in range: TokenRange, block: Int
  ) -> [ChorusEntry] {
    if case .axeMinisteriel = label { return axis(label, rankPosition, range, block) }
    guard let kind = ChorusEntry.kind(of: label) else { return [] }
    let found = codes.labelled(kind, in: range)
    if !found.isEmpty {
      return found.map { ChorusEntry(label: label, value: $0.value.value, range: $0.tokens, block: block) }
    }
    guard let written = asWritten(range), label != .engagementJuridique || mayNumber(written) else {
      return []
    }
    var entry = ChorusEntry(
      label: label, value: tokens.text(written), range: written, block: block)
    entry.isUnusual = true
    // A programme or a BOP without number is not a reference.
    return label == .programme || label == .bop ? [] : [entry]
  }

  /// The entries of a label within a sentence: codes right after it, with only small words between.
  func entriesInText(_ label: ChorusLabel, from position: Int, limit: Int, block: Int) -> [ChorusEntry] {
    guard let kind = ChorusEntry.kind(of: label) else { return [] }
    var entries: [ChorusEntry] = []
    var start = afterSmallWords(position, limit: limit)
    while start < limit, let found = codes.labelled(kind, in: start..<min(limit, start + 12)).first,
      found.tokens.lowerBound == start
    {
      var entry = ChorusEntry(label: label, value: found.value.value, range: found.tokens, block: block)
      entry.isText = true
      entries.append(entry)
      guard let link = tokens.match(.link, at: found.tokens.upperBound, limit: limit) else {
        break
      }
      start = afterSmallWords(link.upperBound, limit: limit)
    }
    return entries
  }

  private func afterSmallWords(_ position: Int, limit: Int) -> Int {
    var position = position
    while position < limit,
      tokens.match(.smallWord, at: position, limit: limit) != nil || tokens.reads(position, "-")
    {
      position = tokens.match(.numeroSign, at: position, limit: limit)?.upperBound ?? position + 1
    }
    return position
  }

  private func axis(_ label: ChorusLabel, _ rankPosition: Int?, _ range: TokenRange, _ block: Int)
    -> [ChorusEntry]
  {
    let words = trimmed(range)
    guard !words.isEmpty, !isBlank(words) else { return [] }
    return [
      ChorusEntry(
        label: label, value: tokens.text(words), range: words, rankPosition: rankPosition, block: block)
    ]
  }

  /// A value of no known form, without comment and signs around it; it must look like a code.
  private func asWritten(_ range: TokenRange) -> TokenRange? {
    var words = trimmed(range)
    if let comment = words.dropFirst().first(where: { tokens.reads($0, "(") }) {
      words = trimmed(words.lowerBound..<comment)
    }
    guard !words.isEmpty, words.count <= 12, !isBlank(words),
      words.contains(where: { tokens[$0].kind == .number }),
      // The years beside the head of a column.
      words.count > 1 || !BudgetHead.names(tokens, words.lowerBound)
    else { return nil }
    return words
  }

  /// Whether words have as many digits as a number of an engagement may lack no more of: « 4 jours » counts something else.
  private func mayNumber(_ words: TokenRange) -> Bool {
    words.lazy.filter { tokens[$0].kind == .number }.map { tokens.foldedRange($0).count }.reduce(0, +)
      >= ChorusValues.leastDigits
  }

  private func trimmed(_ range: TokenRange) -> TokenRange {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, tokens[lower].kind != .word, tokens[lower].kind != .number, !tokens.reads(lower, "(")
    { lower += 1 }
    while upper > lower, tokens[upper - 1].kind != .word, tokens[upper - 1].kind != .number,
      !tokens.reads(upper - 1, ")")
    {
      upper -= 1
    }
    return lower..<upper
  }

  private func isBlank(_ words: TokenRange) -> Bool {
    tokens.match(.nothing, at: words.lowerBound) != nil
  }
}

extension Phrase {
  fileprivate static let link = Phrase("[\"] {et|,|/|;|ou}")
  fileprivate static let smallWord = Phrase(
    "n°|no|numero|:|,|=|est|sont|le|la|les|l'|suivant(e)(s)|code|chorus|(|\"|dit|reference|sous|identifie(e)|correspondant"
  )
  fileprivate static let nothing = Phrase(
    "neant|sans objet|so|s . o|nc|na|n/a|non renseigne|non concerne|aucun(e)|{a|sera} {completer|preciser|renseigner|definir}"
  )
}
