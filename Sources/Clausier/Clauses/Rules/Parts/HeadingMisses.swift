/// Tells why a line that names an article or an annex at its head does not open one.
struct HeadingMisses {
  /// Why a line that names a part opens none.
  static let reasons: [NearMissReason] = [
    .withinTable, .quotation, .contents, .listItem, .goesOn, .withinAnnex, .outOfPlace,
  ]

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

extension NearMissReason {
  /// A heading within a table or a column.
  static let withinTable = NearMissReason(
    "within-table", fr: "C’est dans un tableau ou une colonne, où rien n’ouvre un article.",
    en: "It is within a table or a column, where nothing opens an article.")

  /// « Article 4 : … » within quotation marks.
  static let quotation = NearMissReason(
    "quotation", fr: "C’est entre guillemets : la rédaction d’un autre acte, ou celle qu’un avenant donne.",
    en: "It is within quotation marks: the wording of another act, or the one that an avenant gives.")

  /// A line with dots that lead to a page.
  static let contents = NearMissReason(
    "contents", fr: "C’est une ligne de table des matières.", en: "It is a line of a table of contents.")

  /// A heading as an item of a list.
  static let listItem = NearMissReason(
    "list-item", fr: "C’est un élément de liste.", en: "It is an item of a list.")

  /// « article 2 du décret … » at the head of a line.
  static let goesOn = NearMissReason(
    "goes-on",
    fr: "La phrase continue après le numéro : la ligne nomme cette partie, elle ne l’ouvre pas.",
    en: "The sentence goes on behind the number: the line names the part and does not open it.")

  /// An article within an annex.
  static let withinAnnex = NearMissReason(
    "within-annex", fr: "C’est dans une annexe, dont cela fait partie du texte.",
    en: "It is within an annex and part of its text.")

  /// A heading that no other reason explains.
  static let outOfPlace = NearMissReason(
    "out-of-place",
    fr: "L’ordre des titres ne laisse pas de place à celui-ci : il revient, ou annonce une rédaction.",
    en: "The order of the headings has no room for this one: it comes again, or announces a wording.")
}
