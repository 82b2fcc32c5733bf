/// References that belong together, on their way to a ``ChorusBlock``.
struct ChorusGroup {
  /// The references in reading order.
  private(set) var entries: [ChorusEntry] = []
  /// The part of the act that they are in.
  let section: Section
  /// The last block of the manuscript that they are in.
  private(set) var lastBlock: Int
  /// The first block of the manuscript that they are in.
  let firstBlock: Int
  /// Whether all of them are in sentences.
  private(set) var isText = true
  /// Where each reference is among ``entries``.
  private var indices: [Key: Int] = [:]
  /// The first reference of each kind.
  private var firsts: [ChorusLabel: Int] = [:]
  /// The kinds that a table or a list gives.
  private var printed: Set<ChorusLabel> = []

  private struct Key: Hashable {
    var label: ChorusLabel
    var value: String

    init(_ entry: ChorusEntry) {
      label = entry.label
      value = entry.value
    }
  }

  /// The number of kinds of codes.
  private(set) var kinds = 0

  /// Begins with a reference.
  init(_ entry: ChorusEntry, section: Section) {
    self.section = section
    firstBlock = entry.block
    lastBlock = entry.block
    add(entry)
  }

  /// Whether a reference fits: its place is free, or a sentence says the same value there.
  ///
  /// A table or a list that prints a label again begins another group, even with the same value; several activités
  /// follow each other.
  func accepts(_ entry: ChorusEntry) -> Bool {
    if case .axeMinisteriel = entry.label { return true }
    if entry.isMultiple { return entry.isText || entries.last?.label == entry.label || !holds(entry.label) }
    // A group has one value of a kind that is not multiple.
    guard let first = firsts[entry.label] else { return true }
    let known = entries[first]
    return known.value == entry.value && (known.isText || entry.isText || known.label == .programme)
  }

  /// Whether a table or a list gives a reference of a kind.
  func holds(_ label: ChorusLabel) -> Bool { printed.contains(label) }

  /// Takes a reference; one that says the same again is left out, one in a table or a list is the better evidence.
  mutating func add(_ entry: ChorusEntry) {
    lastBlock = max(lastBlock, entry.block)
    if !entry.isText {
      isText = false
      printed.insert(entry.label)
    }
    if let known = indices[Key(entry)] {
      if entries[known].isText, !entry.isText { entries[known] = entry }
      return
    }
    if firsts[entry.label] == nil {
      firsts[entry.label] = entries.count
      if entry.isCode { kinds += 1 }
    }
    indices[Key(entry)] = entries.count
    entries.append(entry)
  }

  /// Whether another group holds all codes of this one.
  func isWithin(_ other: ChorusGroup) -> Bool {
    entries.allSatisfy { !$0.isCode || other.indices[Key($0)] != nil }
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
      let section = act.section(of: entry.range)
      var open = lanes[entry.lane] ?? (lanes.isEmpty ? previous(groups, entry, section, act) : nil)
      if let last = open, entry.isText { open = row(like: last, of: entry, groups) }
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

  /// The row of a table that a code in the sentence below it belongs to: the one of its programme, else the last.
  private static func row(like last: Int, of entry: ChorusEntry, _ groups: [ChorusGroup]) -> Int {
    guard !groups[last].isText, !groups[last].hasProgramme(of: entry) else { return last }
    let rows = groups.indices.filter {
      groups[$0].firstBlock == groups[last].firstBlock && !groups[$0].isText
    }
    let own = rows.filter { groups[$0].hasProgramme(of: entry) && groups[$0].accepts(entry) }
    return own.count == 1 ? own[0] : last
  }

  /// The group before a reference that it can go on: in the same part of the act, with no text between.
  private static func previous(
    _ groups: [ChorusGroup], _ entry: ChorusEntry, _ section: Section, _ act: Act
  ) -> Int? {
    guard let index = groups.indices.last, groups[index].section == section else { return nil }
    let group = groups[index]
    if group.isText, entry.isText { return index }
    if group.isText, group.kinds < 2 { return nil }
    // One line may come between, such as « Références Chorus : »; « Pour le délégataire : » opens a group.
    let between = act.lines[(group.lastBlock + 1)..<max(group.lastBlock + 1, entry.block)]
      .filter { $0.block.zone == .body }
    guard between.count <= 1 else { return nil }
    guard let line = between.first else { return index }
    // After a line between them, a repeated label begins a new group.
    guard !group.holds(entry.label) else { return nil }
    return line.all.count <= 16
      && act.tokens.match(.opensGroup, at: line.all.lowerBound) == nil
      ? index : nil
  }

  /// Puts a code that a sentence names into the one group of the same article that lacks it.
  private static func completed(_ groups: [ChorusGroup]) -> [ChorusGroup] {
    var groups = groups
    var full: [Section: [Int]] = [:]
    for index in groups.indices where groups[index].kinds > 1 {
      full[groups[index].section, default: []].append(index)
    }
    for index in groups.indices where groups[index].isText && groups[index].kinds == 1 {
      guard let targets = full[groups[index].section], targets.count == 1, let target = targets.first,
        groups[index].entries.allSatisfy(groups[target].accepts)
      else {
        continue
      }
      for entry in groups[index].entries { groups[target].add(entry) }
    }
    shareSaid(&groups)
    return groups
  }

  /// Gives a code that a sentence says once to all rows of the table beside it that have none of its kind:
  /// « Le domaine fonctionnel est 0352-01. »
  private static func shareSaid(_ groups: inout [ChorusGroup]) {
    let tables = Dictionary(grouping: groups.indices.filter { !groups[$0].isText }) { groups[$0].firstBlock }
    for rows in tables.values where rows.count > 1 {
      let said = rows.flatMap { groups[$0].entries }.filter { $0.isText && $0.isCode && !$0.isMultiple }
      for entry in said where rows.count(where: { groups[$0].firsts[entry.label] != nil }) == 1 {
        for row in rows where groups[row].accepts(entry) && groups[row].hasProgramme(of: entry) {
          groups[row].add(entry)
        }
      }
    }
  }

  /// Whether no code of the group is of another programme than a code.
  private func hasProgramme(of entry: ChorusEntry) -> Bool {
    entries.allSatisfy { own in
      own.label != .centreFinancier || own.value.prefix(4) == entry.value.prefix(4)
        || entry.label == .centreDeCout || !entry.value.utf8.prefix(4).allSatisfy(\.isDigit)
    }
  }

  /// The groups with codes, without those whose codes another group holds.
  private static func distinct(_ groups: [ChorusGroup]) -> [ChorusGroup] {
    let coded = groups.filter { $0.kinds > 0 }
    // A group that holds all codes of another holds its first one.
    var holders: [Key: [Int]] = [:]
    for (number, group) in coded.enumerated() {
      for key in group.indices.keys { holders[key, default: []].append(number) }
    }
    return coded.enumerated().filter { index, group in
      let first = group.entries.first { $0.isCode }.flatMap { holders[Key($0)] } ?? []
      // Codes that very many groups share no longer tell them apart.
      return !first.prefix(200).contains { number in
        number != index && group.isWithin(coded[number]) && (!coded[number].isWithin(group) || number < index)
      }
    }.map(\.element)
  }
}

extension Phrase {
  fileprivate static let opensGroup = Phrase("pour|au titre|concernant")
}
