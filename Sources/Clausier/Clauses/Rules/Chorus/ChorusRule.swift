/// Gives the references of the accounting system in groups, from tables, lists and sentences.
enum ChorusRule: ClauseRule {
  static let name: StaticString = "chorus"

  static let summary = RuleSummary(
    name, ["/chorus"],
    fr:
      "les références Chorus, groupées, dans un tableau, une liste ou une phrase : après leur nom, ou à leur "
      + "forme.",
    en:
      "the Chorus references, in groups, in a table, a list or a sentence: behind their name, or by their form."
  )

  static func read(_ act: Act, into record: inout Record) {
    let groups = ChorusGroup.all(act, ChorusReader(act).entries())
    guard !groups.isEmpty else { return }
    let programmes = ProgrammeLabels(act)
    let parties = PartyNames(record.parties)
    for group in groups {
      var block = ChorusBlock(section: group.section)
      let pointer = "/chorus/\(record.chorus.count)/"
      for entry in group.entries { set(entry, act, &block, pointer, &record) }
      block.programme = programme(of: group, act, pointer, &record)
      block.programmeLabel = block.programme.flatMap { programmes.label(of: $0) }.map {
        act.shown($0, by: name)
      }
      block.bop =
        block.centreFinancier.flatMap { bop(of: $0.value) } ?? group.entries.first { $0.label == .bop }?.value
      block.party = parties.isEmpty ? nil : party(of: group, act, parties)
      record.chorus.append(block)
    }
  }

  private static func set(
    _ entry: ChorusEntry, _ act: Act, _ block: inout ChorusBlock, _ pointer: String, _ record: inout Record
  ) {
    let shown = act.shown(entry.value, at: entry.range, by: name)
    let key: String
    switch entry.label {
    case .domaineFonctionnel:
      block.domaineFonctionnel = shown
      key = "domaineFonctionnel"
    case .centreFinancier:
      block.centreFinancier = shown
      key = "centreFinancier"
    case .centreDeCout:
      block.centreDeCout = shown
      key = "centreDeCout"
    case .engagementJuridique:
      block.engagementJuridique = shown
      key = "engagementJuridique"
    case .activite:
      key = "activites/\(block.activites.count)"
      block.activites.append(shown)
    case .trancheFonctionnelle:
      key = "tranchesFonctionnelles/\(block.tranchesFonctionnelles.count)"
      block.tranchesFonctionnelles.append(shown)
    case .axeMinisteriel(let rank):
      let printed = rank.flatMap { rank in
        entry.rankPosition.map { act.shown(rank, at: $0..<$0 + 1, by: name) }
      }
      block.axesMinisteriels.append(AxeMinisteriel(rank: printed, label: shown))
      return
    case .programme, .bop, .other: return
    }
    report(entry, act, pointer + key, &record)
  }

  /// Reports that a code was repaired or that its form is odd.
  private static func report(_ entry: ChorusEntry, _ act: Act, _ pointer: String, _ record: inout Record) {
    let written = act.words(entry.range).raw
    guard entry.isUnusual || written.uppercased() != entry.value else { return }
    let place = act.places(of: entry.range).first
    record.diagnostics.append(
      entry.isUnusual
        ? .unusualCode(written: written, at: place, pointer: pointer)
        : .repairedCode(written: written, canonical: entry.value, at: place, pointer: pointer))
  }

  // MARK: What follows from the codes

  /// The programme at the head of the codes, else the one that is named; a diagnostic where they disagree.
  private static func programme(
    of group: ChorusGroup, _ act: Act, _ pointer: String, _ record: inout Record
  ) -> String? {
    var found: [String] = []
    for label in [ChorusLabel.domaineFonctionnel, .centreFinancier, .activite, .bop, .programme] {
      for entry in group.entries where entry.label == label && !entry.isUnusual {
        if let programme = programme(of: entry), !found.contains(programme) { found.append(programme) }
      }
    }
    if found.count > 1, let entry = group.entries.first {
      record.diagnostics.append(
        .otherReading(
          taken: found[0], other: found[1], at: act.places(of: entry.range).first,
          pointer: pointer + "programme"))
    }
    return found.first
  }

  private static func programme(of entry: ChorusEntry) -> String? {
    let head = Array(entry.value.utf8.prefix(4))
    if entry.label == .programme { return entry.value }
    guard head.count == 4, head.allSatisfy({ $0.isDigit }), head[0] == .zero else { return nil }
    return String(decoding: head.dropFirst(), as: UTF8.self)
  }

  /// The first nine characters: `0352-CFSE` of `0352-CFSE-CFIN`.
  private static func bop(of centre: String) -> String? {
    let bytes = Array(centre.utf8)
    // A centre that stays as written may have small letters or accents, from which no BOP is made.
    guard bytes.count == 14, bytes[4] == .hyphen, bytes[9] == .hyphen,
      bytes.prefix(9).allSatisfy({ $0.isDigit || $0.isCapital || $0 == .hyphen })
    else { return nil }
    return String(decoding: bytes.prefix(9), as: UTF8.self)
  }

  /// The party that the line above names: « Pour le délégataire : », « Références du délégant : ».
  private static func party(of group: ChorusGroup, _ act: Act, _ parties: PartyNames) -> Int? {
    guard !group.isText else { return nil }
    if let caption = group.entries.lazy.compactMap(\.caption).first {
      return parties.party(in: caption, of: act.tokens)
    }
    var index = group.firstBlock - 1
    var lines = 0
    while index >= 0, lines < 3 {
      let line = act.lines[index]
      let words = line.all
      guard line.block.kind != .table, act.section(of: words) == group.section else { return nil }
      guard words.count <= 24 else { return nil }
      if let party = parties.party(in: words, of: act.tokens) { return party }
      index -= 1
      lines += 1
    }
    return nil
  }
}
