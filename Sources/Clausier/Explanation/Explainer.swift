/// Says why the values of a record are what they are: value, evidence, rule, doubts, and what was refused.
public struct Explainer: Sendable {
  /// Every value of the record, containers before what is in them.
  public let values: [RecordValue]

  private let act: Act
  private let record: Record
  private let index: [String: Int]

  /// Prepares to explain the record of an act.
  public init(_ read: ReadAct) {
    act = read.act
    record = read.record
    let values = record.values
    self.values = values
    index = Dictionary(values.enumerated().map { ($1.pointer, $0) }) { first, _ in first }
  }

  /// All values that are not containers, or that are empty, except the diagnostics.
  public var listing: ValueListing {
    ValueListing(values: values.filter { !$0.isContainer && !$0.pointer.hasPrefix("/diagnostics/") })
  }

  /// The pointers of the values that a diagnostic is about.
  public var doubted: Set<String> { Set(record.diagnostics.compactMap(\.pointer)) }

  /// The value at a pointer; `nil` where the record has none.
  public func value(at pointer: String) -> RecordValue? { index[pointer].map { values[$0] } }

  /// What there is to say about a pointer, whether or not it has a value.
  public func explanation(of pointer: String) -> Explanation {
    let value = value(at: pointer)
    let anchor = Anchor(of: pointer, among: values, in: act)
    let rules = rules(of: pointer, value)
    return Explanation(
      pointer: pointer, value: value,
      parts: value?.isContainer == true ? listing.values.filter { $0.pointer.isBelow(pointer) } : [],
      section: anchor?.section, rules: rules.map { $0.summary }, diagnostics: diagnostics(of: pointer, value),
      refused: refused(of: pointer, by: rules, near: anchor))
  }

  /// The rule that found a value, or those that look for it and for what is in it.
  private func rules(of pointer: String, _ value: RecordValue?) -> [any ClauseRule.Type] {
    if let name = value?.rule { return ClauseRules.all.filter { $0.summary.name == name } }
    let depth = PointerPattern.depth(pointer)
    let ranked = ClauseRules.all.compactMap { rule in
      rule.summary.fields.filter { PointerPattern.meets($0, pointer) }.map(PointerPattern.depth).max()
        .map { (rule: rule, depth: $0) }
    }
    // « topics » is filled by its own rule, although it is part of an article.
    let nearest = ranked.map(\.depth).filter { $0 <= depth }.max()
    return ranked.filter { $0.depth == nearest || $0.depth > depth }.map(\.rule)
  }

  private func diagnostics(of pointer: String, _ value: RecordValue?) -> [Diagnostic] {
    record.diagnostics.filter { diagnostic in
      if let other = diagnostic.pointer { return PointerPattern.meets(other, pointer) }
      guard let page = diagnostic.page, let box = diagnostic.box else { return false }
      return value?.places.contains { $0.page == page && $0.box.overlaps(box) } ?? false
    }
  }

  private func refused(
    of pointer: String, by rules: [any ClauseRule.Type], near anchor: Anchor?
  ) -> [Refusal] {
    let evidence = EvidenceIndex(values)
    let refusals = rules.flatMap { rule in
      rule.nearMisses(act, record).filter { PointerPattern.meets($0.pointer, pointer) }
        .map { Refusal($0, by: rule.name, in: act) }
        // Words that are evidence of a value of the same field were not refused, even if a rule says so.
        .filter { !evidence.holds($0.places, for: $0.field) }
    }
    return
      refusals
      .map { (distance: anchor?.distance(to: $0) ?? (0, 0), refusal: $0) }
      .sorted {
        ($0.distance.0, $0.distance.1, $0.refusal.bytes.lowerBound)
          < ($1.distance.0, $1.distance.1, $1.refusal.bytes.lowerBound)
      }
      .map(\.refusal)
  }
}

extension String {
  fileprivate func isBelow(_ pointer: String) -> Bool { hasPrefix(pointer + "/") }
}

extension Box {
  fileprivate func overlaps(_ other: Box) -> Bool {
    x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
  }
}
