/// Finds all references of the accounting system, in tables, lists and sentences, in reading order.
struct ChorusReader {
  private let act: Act
  private let values: ChorusValues
  private var tokens: Tokens { act.tokens }

  init(_ act: Act) {
    self.act = act
    values = ChorusValues(act)
  }

  /// The entries of the whole act.
  func entries() -> [ChorusEntry] {
    let words = tokens.all(.labels, in: act.readable).map(\.lowerBound)
    let bare = act.mentions.codes.filter { ChorusEntry.label(of: $0.value.kind) != nil }
    guard !words.isEmpty || !bare.isEmpty else { return [] }
    var found: [ChorusEntry] = []
    var next = 0
    var code = 0
    for (index, line) in act.lines.enumerated() where line.block.zone == .body {
      let block = line.block
      let range = line.all
      while next < words.count, words[next] < range.lowerBound { next += 1 }
      let first = next
      while next < words.count, words[next] < range.upperBound { next += 1 }
      let start = found.count
      if first < next {
        if block.kind == .table {
          found += ChorusTable(act, values, block: index).entries()
        } else {
          found += self.line(range, labels: words[first..<next], block: index)
        }
      }
      while code < bare.count, bare[code].tokens.lowerBound < range.lowerBound { code += 1 }
      dropSpelled(&found, from: start, bare[code...], before: range.upperBound)
      let taken = Covering(found[start...].map(\.range))
      while code < bare.count, bare[code].tokens.upperBound <= range.upperBound {
        let mention = bare[code]
        code += 1
        guard let label = ChorusEntry.label(of: mention.value.kind),
          !taken.meets(mention.tokens)
        else { continue }
        var entry = ChorusEntry(
          label: label, value: mention.value.value, range: mention.tokens, block: index)
        entry.isText = true
        found.append(entry)
      }
      if found.count > start + 1, block.kind != .table {
        found[start...].sort { $0.range.lowerBound < $1.range.lowerBound }
        found.replaceSubrange(start..., with: SharedCodes.spread(Array(found[start...]), tokens))
      }
    }
    return found
  }

  /// Leaves out the « programme 214 » of a domaine that words spell: « programme 214, action 04 ».
  private func dropSpelled(
    _ found: inout [ChorusEntry], from start: Int, _ bare: ArraySlice<Mention<FoundCode>>, before end: Int
  ) {
    let spelled = bare.prefix { $0.tokens.lowerBound < end }.filter {
      $0.value.kind == .domaineFonctionnel && $0.tokens.count > 2
    }
    guard !spelled.isEmpty else { return }
    let words = Covering(spelled.map(\.tokens))
    let kept = found[start...].filter {
      $0.label != .programme && $0.label != .bop || !words.meets($0.range)
    }
    found.replaceSubrange(start..., with: kept)
  }

  /// The entries of a paragraph or an item: its labels, each with what comes before the next.
  private func line(_ range: TokenRange, labels: ArraySlice<Int>, block: Int) -> [ChorusEntry] {
    var found: [ChorusEntry] = []
    var past = range.lowerBound
    let head = head(of: range)
    if let head {
      let edge = edge(of: head, labels, range)
      found += values.entries(head.label, rankPosition: head.rank, in: head.end..<edge, block: block)
      if found.isEmpty, head.end >= range.upperBound - 1 { found += below(head.label, head.rank, block) }
      past = edge
    }
    for position in labels where position >= past {
      let isShort = !isListed(position, range)
      guard let label = ChorusLabel.read(tokens, at: position, limit: range.upperBound, inText: isShort)
      else {
        continue
      }
      let named = axis(label, range, block)
      for var entry in named.isEmpty
        ? values.entriesInText(label.label, from: label.end, limit: range.upperBound, block: block) : named
      {
        entry.isText = head == nil
        found.append(entry)
      }
    }
    return found
  }

  /// An axe within a sentence, whose words end with its bracket: « (axe ministériel 1 : sécurité) ».
  private func axis(
    _ label: (label: ChorusLabel, end: Int, rank: Int?), _ range: TokenRange, _ block: Int
  ) -> [ChorusEntry] {
    guard case .axeMinisteriel = label.label, tokens.match(.colonOrQuote, at: label.end) != nil else {
      return []
    }
    var end = label.end + 1
    while end < range.upperBound, tokens.match(.axisEnd, at: end) == nil { end += 1 }
    return values.entries(label.label, rankPosition: label.rank, in: label.end..<end, block: block)
  }

  /// The label at the head of a line, where a colon or a code follows it: « - DF : 0352-01 ».
  private func head(of range: TokenRange) -> (label: ChorusLabel, end: Int, rank: Int?)? {
    let dash = tokens.match(.dashOrQuote, at: range.lowerBound, limit: range.upperBound)
    guard
      let head = ChorusLabel.read(
        tokens, at: dash?.upperBound ?? range.lowerBound, limit: range.upperBound, inText: false)
    else { return nil }
    let isLine =
      head.end == range.upperBound
      || tokens.match(.chorusColon, at: head.end, limit: range.upperBound) != nil
      || isCodeAhead(head.label, head.end, range.upperBound)
    return isLine ? head : nil
  }

  /// Where the value of a line's first label ends: before the next label, or where the line does.
  private func edge(
    of head: (label: ChorusLabel, end: Int, rank: Int?), _ labels: ArraySlice<Int>, _ range: TokenRange
  ) -> Int {
    if case .axeMinisteriel = head.label {
      return tokens.first(.semicolon, in: head.end..<range.upperBound)?.lowerBound ?? range.upperBound
    }
    return labels.first { $0 > head.end && isListed($0, range) } ?? range.upperBound
  }

  private func isCodeAhead(_ label: ChorusLabel, _ position: Int, _ limit: Int) -> Bool {
    !values.entriesInText(label, from: position, limit: limit, block: 0).isEmpty
  }

  /// Whether a label follows a separator, so that short forms are accepted.
  private func isListed(_ position: Int, _ range: TokenRange) -> Bool {
    guard position > range.lowerBound else { return true }
    return tokens.match(.separator, at: position - 1) != nil || tokens.reads(position - 1, "-")
  }

  /// The value of a label alone on its line: the line below, if it is a value.
  private func below(_ label: ChorusLabel, _ rank: Int?, _ block: Int) -> [ChorusEntry] {
    guard block + 1 < act.lines.count else { return [] }
    let next = act.lines[block + 1]
    guard next.block.kind == .paragraph, next.block.zone == .body else { return [] }
    let range = next.all
    guard range.count <= 12, ChorusEntry.kind(of: label) != nil,
      isCodeAhead(label, range.lowerBound, range.upperBound)
    else { return [] }
    return values.entries(label, rankPosition: rank, in: range, block: block)
  }
}

extension Phrase {
  fileprivate static let colonOrQuote = Phrase("{:|=} [\"]|\"")
  fileprivate static let axisEnd = Phrase(")|;|,|.")
  fileprivate static let chorusColon = Phrase("[chorus] {:|=}")
  fileprivate static let separator = Phrase(";|,|.|/|(|:")
  fileprivate static let labels = Phrase(
    """
    domaine(s) fonctionnel(le)(s)|dom . fonct(ionnel)|df|centre(s) financier(s)|unite(s) operationnelle(s)|uo|cf|\
    centre(s) de cout(s)|centre(s) cout(s)|cc|cdc|activite(s)|axe(s) ministeriel(s)|engagement(s) juridique(s)|ej|\
    tranche(s) fonctionnelle(s)|tf|programme(s)|bop|budget operationnel
    """)
}
