/// References that belong together, on their way to a ``ChorusBlock``.
struct ChorusGroup {
  /// The references in reading order.
  var entries: [ChorusEntry] = []
  /// The part of the act that they stand in.
  var section: Section
  /// The last block of the manuscript that they stand in.
  var lastBlock: Int
  /// The first block of the manuscript that they stand in.
  var firstBlock: Int
  /// Whether all of them stand in sentences.
  var isText: Bool { entries.allSatisfy(\.isText) }
  /// The number of kinds of codes.
  var kinds: Int {
    var seen: [ChorusLabel] = []
    for entry in entries where entry.isCode && !seen.contains(entry.label) { seen.append(entry.label) }
    return seen.count
  }

  /// Begins with a reference.
  init(_ entry: ChorusEntry, section: Section) {
    entries = [entry]
    self.section = section
    firstBlock = entry.block
    lastBlock = entry.block
  }

  /// Whether a reference fits: its place is free, or a sentence says the same value there.
  ///
  /// A table or a list that prints a label again begins another group, even with the same value; several activités
  /// stand in a row.
  func accepts(_ entry: ChorusEntry) -> Bool {
    if case .axeMinisteriel = entry.label { return true }
    if entry.isMultiple { return entry.isText || entries.last?.label == entry.label || !holds(entry.label) }
    return entries.allSatisfy {
      $0.label != entry.label
        || ($0.value == entry.value && ($0.isText || entry.isText || $0.label == .programme))
    }
  }

  /// Whether a table or a list gives a reference of a kind.
  func holds(_ label: ChorusLabel) -> Bool {
    entries.contains { $0.label == label && !$0.isText }
  }

  /// Takes a reference; one that says the same again is left out, one in a table or a list is the better evidence.
  mutating func add(_ entry: ChorusEntry) {
    lastBlock = max(lastBlock, entry.block)
    if let known = entries.firstIndex(where: { $0.label == entry.label && $0.value == entry.value }) {
      if entries[known].isText, !entry.isText { entries[known] = entry }
    } else {
      entries.append(entry)
    }
  }

  /// Whether another group holds all codes of this one.
  func isWithin(_ other: ChorusGroup) -> Bool {
    entries.allSatisfy { entry in
      !entry.isCode || other.entries.contains { $0.label == entry.label && $0.value == entry.value }
    }
  }

  /// Gathers the references of an act into groups.
  static func all(_ act: Act, _ entries: [ChorusEntry]) -> [ChorusGroup] {
    var groups: [ChorusGroup] = []
    var lanes: [Int: Int] = [:]
    var block = -1
    for entry in entries where entry.label != .other {
      if entry.block != block {
        lanes = [:]
        block = entry.block
      }
      let section = act.section(at: entry.range.lowerBound)
      let open = lanes[entry.lane] ?? (lanes.isEmpty ? previous(groups, entry, section, act) : nil)
      if let open, groups[open].accepts(entry) {
        groups[open].add(entry)
        lanes[entry.lane] = open
      } else {
        lanes[entry.lane] = groups.count
        groups.append(ChorusGroup(entry, section: section))
      }
    }
    return distinct(completed(groups))
  }

  /// The group before a reference that it can go on: in the same part of the act, with no text between.
  private static func previous(
    _ groups: [ChorusGroup], _ entry: ChorusEntry, _ section: Section, _ act: Act
  ) -> Int? {
    guard let index = groups.indices.last, groups[index].section == section else { return nil }
    let group = groups[index]
    if group.isText, entry.isText { return index }
    if group.isText, group.kinds < 2 { return nil }
    // One line may stand between, such as « Références Chorus : »; « Pour le délégataire : » begins anew.
    let between = act.manuscript.blocks[(group.lastBlock + 1)..<max(group.lastBlock + 1, entry.block)]
      .filter { $0.zone == .body }
    guard between.count <= 1 else { return nil }
    guard let line = between.first else { return index }
    // Behind a line between them, a label that comes again begins anew.
    guard !group.holds(entry.label) else { return nil }
    let words = act.tokens.places(of: line.range)
    return words.count <= 16 && act.tokens.match("pour|au titre|concernant", at: words.lowerBound) == nil
      ? index : nil
  }

  /// Puts a code that a sentence names into the one group of the same article that lacks it.
  private static func completed(_ groups: [ChorusGroup]) -> [ChorusGroup] {
    var groups = groups
    for index in groups.indices where groups[index].isText && groups[index].kinds == 1 {
      let full = groups.indices.filter {
        $0 != index && groups[$0].section == groups[index].section && groups[$0].kinds > 1
      }
      guard full.count == 1, let target = full.first, groups[index].entries.allSatisfy(groups[target].accepts)
      else {
        continue
      }
      for entry in groups[index].entries { groups[target].add(entry) }
    }
    return groups
  }

  /// The groups with codes, without those whose codes another group holds.
  private static func distinct(_ groups: [ChorusGroup]) -> [ChorusGroup] {
    let coded = groups.filter { $0.kinds > 0 }
    return coded.enumerated().filter { index, group in
      !coded.enumerated().contains { place, other in
        place != index && group.isWithin(other) && (!other.isWithin(group) || place < index)
      }
    }.map(\.element)
  }
}
