/// Where, when, in how many copies and by whom the act is signed.
enum SignatureRule: ClauseRule {
  static let name: StaticString = "signature"

  static let summary = RuleSummary(
    name, ["/signature"],
    fr: "« Fait à … le … », le nombre d’exemplaires, et qui signe dans chaque colonne.",
    en: "« Fait à … le … », the number of copies, and who signs in each column.")

  static func read(_ act: Act, into record: inout Record) {
    defer {
      SignatoryDoubt.tell(act, &record)
      if let text = act.outline.textBetweenSignatures(act.lines, act.tokens) {
        record.diagnostics.append(.secondSignature(at: act.places(of: text..<text + 1).first))
      }
      CutNames.doubt(act, &record)
      NameReadings.doubt(&record)
    }
    guard let part = act.outline.parts.first(where: { $0.kind == .signature }) else {
      readCopies(act, into: &record)
      return
    }
    let lines = act.lines(in: part.range).filter { line in
      line.block.zone == .body && !line.all.isEmpty && !SignatureForm.isNote(line.content, act.tokens)
    }
    readPlaceAndDate(lines, act, into: &record)
    readCopies(act, into: &record)
    let match = PartyMatch(
      record.parties, act.tokens, passages: act.outline.parts(.parties).map(\.range))
    let drafts = SignatureInitials.kept(
      in: SignatureColumns.streams(of: lines, act.tokens).flatMap {
        SignatoryReader.drafts(of: $0, match, act.tokens)
      }, act.tokens)
    var parties = match.parties(of: drafts)
    // The authority that decides alone signs alone.
    let delegants = record.parties.indices.filter { record.parties[$0].role == .delegant }
    if isDecision(record), drafts.count == 1, delegants.count == 1, parties == [nil] {
      parties = [delegants[0]]
    }
    let named = Set(zip(drafts, parties).compactMap { $0.name == nil ? nil : $1 })
    var names: [Int: TokenRange?] = [:]
    for (index, party) in parties.enumerated() {
      var draft = drafts[index]
      let signs = party.map(named.contains) ?? false
      // A stray cell beside the column that names who signs for the same party.
      if signs, draft.name == nil, draft.title.isEmpty { continue }
      // The names may be apart from the offices; the one who acts for the party is looked for.
      if draft.name == nil, !signs, let party, let name = record.parties[party].representative?.name {
        let found =
          names[party] ?? PersonName.find(name.value, in: part.range, act.tokens)
        names[party] = .some(found)
        draft.name = found
      }
      SignatureDoubt.readName(&draft, of: party, act, &record)
      record.signature.signatories.append(signatory(draft, party, act, record))
      NameReadings.settleOrder(of: party, by: draft.name, act, &record)
    }
  }

  /// Whether an act is made by one authority.
  static func isDecision(_ record: Record) -> Bool { record.nature == .decision || record.nature == .arrete }

  private static func signatory(
    _ draft: SignatoryDraft, _ party: Int?, _ act: Act, _ record: Record
  ) -> Signatory {
    let role = draft.role ?? party.map { record.parties[$0].role }
    return Signatory(
      name: draft.name.map { shownName($0, givenName: draft.givenName, act) },
      title: draft.title.isEmpty ? nil : act.shown(draft.title, by: name),
      party: party, role: role,
      onBehalfOf: draft.onBehalfOf.map { act.shownLine($0, by: name) })
  }

  private static func shownName(_ words: TokenRange, givenName: TokenRange?, _ act: Act) -> Shown<String> {
    let family = PersonName.normalised(act.tokens, words)
    guard let givenName else { return act.shown(family, at: words, by: name) }
    return act.shown(
      PersonName.normalised(act.tokens, givenName) + " " + family, at: givenName,
      words, by: name)
  }

  private static func readPlaceAndDate(_ lines: [OutlineLine], _ act: Act, into record: inout Record) {
    let head = SignatureHead(lines, act)
    record.signature.place = head.place.map { act.shown($0, by: name) }
    record.signature.date = head.date.map { act.shown($0.value, at: $0.tokens, by: name) }
    SignatureDoubt.readDate(head, act, &record)
    if let date = head.date, let other = head.otherDate, other.value != date.value {
      record.diagnostics.append(
        .otherReading(
          taken: date.value.description, other: other.value.description,
          at: act.places(of: other.tokens).first, pointer: "/signature/date"))
    }
  }

  private static func readCopies(_ act: Act, into record: inout Record) {
    record.signature.copies = CopiesWords.read(act).map { act.shown($0.value, at: $0.tokens, by: name) }
  }
}
