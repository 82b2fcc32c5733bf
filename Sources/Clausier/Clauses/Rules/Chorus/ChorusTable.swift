/// Reads the references of a table: labels in its first column, above its columns, or in front of each value.
struct ChorusTable {
  private let act: Act
  private let values: ChorusValues
  private let block: Int
  private let cells: [[TokenRange]]
  private var tokens: Tokens { act.tokens }

  init(_ act: Act, _ values: ChorusValues, block: Int) {
    self.act = act
    self.values = values
    self.block = block
    cells = act.lines[block].block.rows.map { row in row.map { act.tokens.range(of: $0) } }
  }

  private typealias Label = (label: ChorusLabel, end: Int, rank: Int?)

  /// The entries in the order of the rows; each lane is a group of references.
  func entries() -> [ChorusEntry] {
    let labels = cells.indices.map { row in
      cells[row].indices.map { label(cells[row][$0]) ?? partedLabel(row, $0) }
    }
    guard labels.joined().contains(where: { $0 != nil }) else { return [] }
    var found: [ChorusEntry] = []
    var heads: [Label?]?
    var captions: [TokenRange?] = []
    var lane = 0
    for (row, line) in cells.enumerated() {
      let own = labels[row]
      if isHead(own, row) {
        heads = own
        continue
      }
      // « Référentiel d'activités | 035201010101 »: the code tells what it is by itself.
      if heads == nil, line.dropFirst().contains(where: { !act.mentions.codes.within($0).isEmpty }),
        !own.contains(where: { $0 != nil })
      {
        continue
      }
      if !own.contains(where: { $0 != nil }) {
        // « Pour le délégataire : » over the whole width, or names above the columns, begin other groups.
        lane += 100
        guard let heads else {
          captions = line.map { $0.isEmpty ? nil : $0 }
          continue
        }
        let caption = line.indices.first { $0 >= heads.count || heads[$0] == nil }.map { line[$0] }
        for (column, cell) in line.enumerated() where column < heads.count {
          guard let head = heads[column] else { continue }
          found += entries(head, in: cell, lane: lane, caption: caption)
        }
        continue
      }
      heads = nil
      found += beside(own, line, base: lane, captions)
    }
    return found
  }

  /// A cell that holds a label, with or without its value after it.
  private func label(_ cell: TokenRange) -> Label? {
    let start =
      tokens.match(.dash, at: cell.lowerBound, limit: cell.upperBound)?.upperBound ?? cell.lowerBound
    guard start < cell.upperBound,
      let found = ChorusLabel.read(tokens, at: start, limit: cell.upperBound, inText: false)
    else { return nil }
    let rest: TokenRange = found.end..<cell.upperBound
    // « Centre financier responsable » is a longer name, « UO du ministère » is none of these labels.
    let isWhole =
      rest.allSatisfy { tokens[$0].kind == .symbol } || tokens.match(.colon, at: found.end) != nil
      || tokens.reads(found.end, "-")
    let isShort = rest.count <= 3 && rest.allSatisfy { tokens[$0].kind == .word }
    return isWhole || isShort || holdsCode(found.label, rest) ? found : nil
  }

  /// A label that a narrow column splits into two rows: « Centre » above « financier ».
  private func partedLabel(_ row: Int, _ column: Int) -> Label? {
    guard row + 1 < cells.count, column < cells[row + 1].count else { return nil }
    let (head, rest) = (cells[row][column], cells[row + 1][column])
    func parts(_ first: Phrase, _ second: Phrase) -> Bool {
      tokens.match(first, at: head.lowerBound, limit: head.upperBound)?.upperBound == head.upperBound
        && tokens.match(second, at: rest.lowerBound, limit: rest.upperBound)?.upperBound == rest.upperBound
    }
    let label: ChorusLabel
    if parts(.domaine, .fonctionnel) {
      label = .domaineFonctionnel
    } else if parts(.centre, .financier) || parts(.unite, .operationnelle) {
      label = .centreFinancier
    } else if parts(.centreDe, .deCout) {
      label = .centreDeCout
    } else if parts(.engagement, .juridique) {
      label = .engagementJuridique
    } else if parts(.tranche, .fonctionnelle) {
      label = .trancheFonctionnelle
    } else {
      return nil
    }
    return (label, head.upperBound, nil)
  }

  /// Whether some tokens hold a code of a label's kind in a known form.
  private func holdsCode(_ label: ChorusLabel, _ range: TokenRange) -> Bool {
    values.entries(label, rankPosition: nil, in: range, block: block).contains { !$0.isUnusual && $0.isCode }
  }

  /// A row of labels above rows of values: a code of their kind is below one of them, and beside none.
  private func isHead(_ labels: [Label?], _ row: Int) -> Bool {
    guard row + 1 < cells.count else { return false }
    var isAbove = false
    for (column, label) in labels.enumerated() {
      guard let label else { continue }
      let own: TokenRange = label.end..<cells[row][column].upperBound
      let beside = column + 1 < labels.count && holdsCode(label.label, cells[row][column + 1])
      if beside || holdsCode(label.label, own) { return false }
      if let value = below(row, column), holdsCode(label.label, value) { isAbove = true }
    }
    return isAbove
  }

  /// The cell below another, or below an empty one where heads are over two rows.
  private func below(_ row: Int, _ column: Int) -> TokenRange? {
    cells[(row + 1)...].prefix(2).lazy.compactMap { column < $0.count ? $0[column] : nil }.first {
      !$0.isEmpty
    }
  }

  /// The values beside the labels of a row: the cells up to the next label, each in a lane of its own.
  private func beside(
    _ labels: [Label?], _ line: [TokenRange], base: Int, _ captions: [TokenRange?]
  ) -> [ChorusEntry] {
    var found: [ChorusEntry] = []
    var current: Label?
    var lane = base
    for (column, cell) in line.enumerated() {
      if let label = labels[column] {
        current = label
        lane = base
        found += entries(label, in: label.end..<cell.upperBound, lane: lane, caption: captions.first ?? nil)
        continue
      }
      guard let label = current else { continue }
      let caption = (column < captions.count ? captions[column] : nil) ?? captions.first ?? nil
      found += entries(label, in: cell, lane: lane, caption: caption)
      lane += 1
    }
    return found
  }

  private func entries(_ label: Label, in range: TokenRange, lane: Int, caption: TokenRange?) -> [ChorusEntry]
  {
    values.entries(label.label, rankPosition: label.rank, in: range, block: block).map { entry in
      var entry = entry
      entry.lane = lane
      entry.caption = caption
      return entry
    }
  }
}

extension Phrase {
  fileprivate static let dash = Phrase("[-]")
  fileprivate static let colon = Phrase(":|=")
  fileprivate static let domaine = Phrase("domaine(s)")
  fileprivate static let centre = Phrase("centre(s)")
  fileprivate static let unite = Phrase("unite(s)")
  fileprivate static let centreDe = Phrase("centre(s) [de]")
  fileprivate static let engagement = Phrase("engagement(s)")
  fileprivate static let tranche = Phrase("tranche(s)")
  fileprivate static let fonctionnel = Phrase("fonctionnel(s)")
  fileprivate static let financier = Phrase("financier(s)")
  fileprivate static let operationnelle = Phrase("operationnelle(s)")
  fileprivate static let deCout = Phrase("[de] cout(s)")
  fileprivate static let juridique = Phrase("juridique(s)")
  fileprivate static let fonctionnelle = Phrase("fonctionnelle(s)")
}
