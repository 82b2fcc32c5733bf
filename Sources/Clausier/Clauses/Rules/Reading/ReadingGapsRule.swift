/// Doubts values that lack a part which such values have, where their words were read from an image: a null there may
/// be a loss.
enum ReadingGapsRule: ClauseRule {
  static let name: StaticString = "reading-gaps"

  static let summary = RuleSummary(
    name, ["/diagnostics"],
    fr:
      "ce qui manque sans doute à une valeur lue sur une image : la date d’une loi, une cellule de crédits, un "
      + "article.",
    en: "what a value read from an image probably lacks: the date of a law, a cell of credits, an article.")

  static let diagnostics: [DiagnosticKind] = [.readingGap]

  static func read(_ act: Act, into record: inout Record) {
    guard act.manuscript.pages.contains(where: { $0.method.isRecognised }) else { return }
    doubtVisas(&record)
    doubtCitations(act, &record)
    doubtCredits(&record)
    doubtSections(act, &record)
    doubtSections(ofCitationsIn: &record)
    doubtAmounts(&record)
    doubtParties(&record)
    doubtTitle(act, &record)
  }

  /// A text that is cited by its number has a date, which is read with its day.
  private static func doubtVisas(_ record: inout Record) {
    let dated: Set<TextNature> = [.decret, .loi, .loiOrganique, .ordonnance, .arrete]
    for (index, visa) in record.visas.enumerated() where dated.contains(visa.nature) {
      guard let number = visa.number, isRead(number.places), visa.date?.value.day == nil else { continue }
      record.diagnostics.append(
        .readingGap(at: number.places.first, pointer: "/visas/\(index)/date"))
    }
    // A text of a day that is of no known nature and has no number lost its name.
    for (index, visa) in record.visas.enumerated() where visa.nature == .other && visa.number == nil {
      guard let date = visa.date, isRead(date.places) else { continue }
      record.diagnostics.append(.readingGap(at: date.places.first, pointer: "/visas/\(index)"))
    }
  }

  /// Of a citation by its number the date may be left out, unless the words go on to a day.
  private static func doubtCitations(_ act: Act, _ record: inout Record) {
    let cited = act.mentions.citations.filter { $0.value.number != nil && $0.value.date == nil }
    let broken = cited.compactMap { citation -> [Place]? in
      guard let number = citation.value.numberTokens,
        act.tokens.match(.ofDay, at: number.upperBound) != nil
      else { return nil }
      return act.places(of: number)
    }
    for (index, citation) in record.citations.enumerated() where citation.date == nil {
      guard let number = citation.number, isRead(number.places), broken.contains(number.places) else {
        continue
      }
      record.diagnostics.append(
        .readingGap(at: number.places.first, pointer: "/citations/\(index)/date"))
    }
  }

  /// A cell that is empty where the other rows of its table have an amount, where there is no other row, or where the
  /// year is empty too; and rows without a year or a name.
  private static func doubtCredits(_ record: inout Record) {
    let tables = Dictionary(grouping: record.credits, by: \.section)
    let filled = tables.mapValues { (ae: $0.count { $0.ae != nil }, cp: $0.count { $0.cp != nil }) }
    for (index, credit) in record.credits.enumerated() {
      let known = [credit.ae, credit.cp].compactMap(\.self)
      guard let place = known.first?.places.first, isRead(known.flatMap(\.places)),
        let rows = tables[credit.section]?.count, let filled = filled[credit.section]
      else { continue }
      let others = rows - 1
      let isHalf = known.count == 1 && (!credit.isNamed || others == 0)
      var missed: [String] = []
      if credit.ae == nil, isHalf || others > 0 && filled.ae == others { missed.append("ae") }
      if credit.cp == nil, isHalf || others > 0 && filled.cp == others { missed.append("cp") }
      if !credit.isNamed { missed.append("year") }
      record.diagnostics += missed.map { .readingGap(at: place, pointer: "/credits/\(index)/\($0)") }
    }
  }

  /// What stands in front of an article whose number skips may belong to one whose heading was not read.
  private static func doubtSections(_ act: Act, _ record: inout Record) {
    let skipped = sectionsBeforeGaps(act)
    guard !skipped.isEmpty else { return }
    for (index, amount) in record.amounts.enumerated()
    where skipped.contains(amount.section) && isRead(amount.euros.places) {
      record.diagnostics.append(
        .readingGap(at: amount.euros.places.first, pointer: "/amounts/\(index)/section"))
    }
    for (index, citation) in record.citations.enumerated() where skipped.contains(citation.section) {
      let places = (citation.number?.places ?? []) + (citation.date?.places ?? [])
      guard isRead(places) else { continue }
      record.diagnostics.append(.readingGap(at: places.first, pointer: "/citations/\(index)/section"))
    }
    for (index, reference) in record.crossReferences.enumerated() where skipped.contains(reference.section) {
      record.diagnostics.append(.readingGap(at: nil, pointer: "/crossReferences/\(index)/section"))
    }
  }

  /// The parts that come directly before an article whose number is not the next.
  private static func sectionsBeforeGaps(_ act: Act) -> Set<Section> {
    var sections: Set<Section> = []
    var before: Section?
    var last = 0
    for part in act.outline.parts {
      defer { before = part.section }
      guard part.kind == .article, let number = part.number,
        let value = Int(number) ?? part.numberRange.flatMap({ ArticlesRule.roman($0, act) })
      else { continue }
      if value > last + 1, let before { sections.insert(before) }
      last = value
    }
    return sections
  }

  static func isRead(_ places: [Place]) -> Bool {
    places.first.map { $0.method.isRecognised || $0.method == .corrected } ?? false
  }
}

extension Phrase {
  fileprivate static let ofDay = Phrase("[en date] {du|le} {#|_ #}")
}

extension Credit {
  /// Whether the row has a year or a name.
  fileprivate var isNamed: Bool { year != nil || label != nil }
}
