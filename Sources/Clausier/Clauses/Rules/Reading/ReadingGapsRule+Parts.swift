// Values read from an image that are the rest of longer ones.

extension ReadingGapsRule {
  /// An amount that begins with « 000 » lost its first figures; a title has none.
  static func doubtAmounts(_ record: inout Record) {
    for (index, amount) in record.amounts.enumerated()
    where isRead(amount.euros.places) && (amount.section == .title || lacksHead(amount.euros)) {
      record.diagnostics.append(.readingGap(at: amount.euros.places.first, pointer: "/amounts/\(index)"))
    }
    for (index, credit) in record.credits.enumerated() {
      for (name, cell) in [("ae", credit.ae), ("cp", credit.cp)] {
        guard let cell, isRead(cell.places), lacksHead(cell) else { continue }
        record.diagnostics.append(
          .readingGap(at: cell.places.first, pointer: "/credits/\(index)/\(name)"))
      }
    }
  }

  /// A text that is cited before the articles is that of a visa whose first word was not read.
  static func doubtSections(ofCitationsIn record: inout Record) {
    for (index, citation) in record.citations.enumerated()
    where [.title, .parties, .preamble].contains(citation.section) {
      let places = (citation.number?.places ?? []) + (citation.date?.places ?? [])
      guard isRead(places) else { continue }
      record.diagnostics.append(.readingGap(at: places.first, pointer: "/citations/\(index)/section"))
    }
  }

  /// A party without a role, which the words behind its name say, or without a name; one whose name ends with « de la »,
  /// and a number that is nothing but a year.
  static func doubtParties(_ record: inout Record) {
    for (index, party) in record.parties.enumerated() {
      let places = (party.name ?? party.roleText ?? party.representative?.name)?.places ?? []
      guard isRead(places) else { continue }
      if party.role == .other {
        record.diagnostics.append(.readingGap(at: places.first, pointer: "/parties/\(index)"))
      }
      guard party.name.map({ endsOpen($0.value) }) ?? true else { continue }
      record.diagnostics.append(.readingGap(at: places.first, pointer: "/parties/\(index)/name"))
    }
    if let number = record.number, isRead(number.places), isYear(number.value) {
      record.diagnostics.append(.readingGap(at: number.places.first, pointer: "/number"))
    }
  }

  /// « relative à » at the head of a line that is not in the title: a column stood between.
  static func doubtTitle(_ act: Act, _ record: inout Record) {
    guard let title = record.title, isRead(title.places) else { return }
    let said = String(decoding: title.value.folded, as: UTF8.self)
    guard !said.contains("relati"), !said.contains("portant") else { return }
    let isApart = act.lines.prefix(headLines).contains { line in
      line.block.rows.joined().contains { cell in
        act.tokens.match(.about, at: act.tokens.range(of: cell).lowerBound) != nil
      }
    }
    if isApart { record.diagnostics.append(.readingGap(at: title.places.first, pointer: "/title")) }
  }

  /// The lines of a page's head.
  private static let headLines = 12

  private static func lacksHead(_ amount: Shown<some Sendable>) -> Bool {
    amount.places.first?.text?.hasPrefix("00") ?? false
  }

  private static func isYear(_ number: String) -> Bool {
    number.utf8.count == 4 && (number.hasPrefix("19") || number.hasPrefix("20"))
      && number.utf8.allSatisfy(\.isDigit)
  }

  private static func endsOpen(_ name: String) -> Bool {
    guard let last = name.folded.split(separator: .space).last else { return true }
    return links.contains(String(decoding: last, as: UTF8.self))
  }

  /// What no name ends with.
  private static let links: Set<String> = [
    "de", "du", "des", "la", "le", "les", "et", "a", "au", "aux", "d'", "l'", "en", "pour", "par", "sur",
  ]
}

extension Phrase {
  fileprivate static let about = Phrase("relatif|relative|relatifs|relatives|portant")
}
