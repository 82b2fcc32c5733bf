/// Tells why a line that names an article or an annex at its head does not open one.
struct HeadingMisses {
  private let act: Act
  private let lines: [OutlineLine]
  private let quoted: [Bool]
  private let starts: Set<Int>

  /// Prepares for the lines of the body and a kind of part.
  init(_ act: Act, _ lines: [OutlineLine], _ kind: OutlinePart.Kind) {
    self.act = act
    self.lines = lines
    quoted = Quotations.linesWithin(lines, act.manuscript.bytes)
    starts = Set(act.outline.parts(kind).map(\.range.lowerBound))
  }

  /// Whether a line opens a part of the kind.
  func opensPart(_ index: Int) -> Bool { starts.contains(lines[index].all.lowerBound) }

  /// The near miss of a line; `nil` where it does open a part.
  func miss(
    _ field: String, _ words: TokenRange, at index: Int, goesOn: (OutlineLine) -> Bool
  ) -> NearMiss? {
    guard !opensPart(index) else { return nil }
    return act.miss(field, words, reason(words, at: index, goesOn: goesOn))
  }

  private func reason(
    _ words: TokenRange, at index: Int, goesOn: (OutlineLine) -> Bool
  ) -> NearMissReason {
    let line = lines[index]
    if line.block.kind == .table || line.block.column != nil { return .withinTable }
    if quoted[index] || words.lowerBound > line.content.lowerBound { return .quotation }
    if HeadingFinder.hasLeaders(line, act.tokens) { return .contents }
    if line.block.kind == .item { return .listItem }
    if goesOn(line) { return .goesOn }
    if act.outline.part(of: line.all)?.kind == .annex { return .withinAnnex }
    return .outOfPlace
  }
}
