/// The services that conclude the act: names, roles, aliases, addresses, and who acts for them.
enum PartiesRule: ClauseRule {
  static let name: StaticString = "parties"

  static let summary = RuleSummary(
    name, ["/parties"],
    fr: "les services nommés après « Entre » et « Et », dans l’intitulé ou dans la phrase qui délègue, "
      + "avec rôle, adresse et représentant ; le rôle vient des mots, jamais du nom.",
    en: "the services named behind « Entre » and « Et », in the title or in the sentence that delegates, "
      + "with role, address and representative; the role comes from the words, never from the name.")

  /// The most tokens of a name that is not doubted.
  private static let sureTokens = 60

  static func read(_ act: Act, into record: inout Record) {
    var drafts = named(act)
    if drafts.count < 2 {
      let inTitle = titled(act)
      if inTitle.count >= 2 { drafts = inTitle }
    }
    if drafts.count < 2 {
      let decided = DecidedParties.drafts(act)
      if decided.count >= 2 { drafts = decided }
    }
    if drafts.count < 2 {
      let tabled = TabledParties.drafts(act)
      if tabled.count >= 2 { drafts = tabled }
    }
    RoleSearch.complete(&drafts, act)
    for (index, draft) in drafts.enumerated() {
      let party = party(draft, act)
      record.parties.append(party)
      if let name = party.name,
        draft.name.contains(where: { isDoubtful($0, act.tokens) }) || isFragment(draft, name, act.tokens)
          || !draft.name.contains(where: { namesService($0, act.tokens) })
      {
        record.diagnostics.append(
          .unclearParty(named: name.value, at: name.places.first, pointer: "/parties/\(index)/name"))
      }
      if let title = party.representative?.title, let words = draft.representative?.title,
        holdsName(words, act.tokens)
      {
        record.diagnostics.append(
          .unclearParty(
            named: title.value, at: title.places.first, pointer: "/parties/\(index)/representative/title"))
      }
      if let taken = party.representative?.name, let other = draft.otherRepresentative {
        record.diagnostics.append(
          .otherReading(
            taken: taken.value, other: PersonName.normalised(act.tokens, other),
            at: act.shown(other, by: name).places.first,
            pointer: "/parties/\(index)/representative/name"))
      }
    }
  }

  /// Whether an office holds somebody's name, as where the next party was taken for a part of it.
  private static func holdsName(_ office: TokenRange, _ tokens: Tokens) -> Bool {
    office.dropFirst().contains { position in
      OfficeWords.civility(tokens, at: position, limit: office.upperBound).map {
        PersonName.read(tokens, at: $0.upperBound, limit: office.upperBound, least: 1) != nil
      } ?? false
    }
  }

  /// Whether a name that was read from an image names no service: the end of a person's name, a town, a speck before it.
  private static func isFragment(_ draft: PartyDraft, _ name: Shown<String>, _ tokens: Tokens) -> Bool {
    guard name.places.contains(where: { $0.method.isRecognised }), let words = draft.name.first,
      let first = words.first
    else { return false }
    return tokens.foldedRange(first).count == 1
      || !words.prefix(4).contains {
        OfficeWords.isBody(tokens, $0) || OfficeWords.isOffice(tokens, $0)
          || PartyName.hasCapitals(tokens, $0)
            && tokens.foldedRange($0).count <= 8 && tokens[$0].marks.contains(.capitals)
      }
  }

  /// Whether some words include one that names services or offices, or a short name in capitals.
  private static func namesService(_ name: TokenRange, _ tokens: Tokens) -> Bool {
    name.contains { position in
      OfficeWords.isBody(tokens, position) || OfficeWords.isOffice(tokens, position)
        || PartyName.hasCapitals(tokens, position)
    }
  }

  /// Whether words read as a name look like a sentence: with a verb, or with a beginning that no name has.
  private static func isDoubtful(_ name: TokenRange, _ tokens: Tokens) -> Bool {
    if name.count > sureTokens { return true }
    let first = name.lowerBound
    if tokens[first].kind == .number || tokens.first(.description, in: name) != nil { return true }
    let opens =
      tokens.match(.opensSentence, at: first) != nil
    if opens, !OfficeWords.isBody(tokens, first), !OfficeWords.isOffice(tokens, first) { return true }
    // « Est » and « EST » may say where a service is.
    return name.contains { position in
      !tokens[position].marks.contains(.capital)
        && tokens.match(.verb, at: position) != nil
    }
  }

  /// The parties of the passages that name them.
  private static func named(_ act: Act) -> [PartyDraft] {
    var scanner = PartyScanner(act.tokens, expectsName: true)
    for part in act.outline.parts where part.kind == .parties {
      var start = part.range.lowerBound
      for line in act.lines(in: part.range) where line.block.kind == .table {
        // A line may begin before its part or end behind it: a heading parts the two within a row.
        if start < line.all.lowerBound { scanner.read(start..<line.all.lowerBound) }
        read(line.block, act, &scanner)
        start = max(start, line.all.upperBound)
      }
      if start < part.range.upperBound { scanner.read(start..<part.range.upperBound) }
    }
    return scanner.finish()
  }

  /// A table with a column for each side, or with a row for each that its role heads.
  private static func read(_ table: Block, _ act: Act, _ scanner: inout PartyScanner) {
    let heads = table.rows.compactMap { row in row.first.map { act.tokens.range(of: $0) } }
    // A cell over two lines has an empty one beside its second.
    let said = heads.filter { !$0.isEmpty }
    let isByRows =
      said.count > 1 && heads.first?.isEmpty == false
      && said.allSatisfy { head in
        head.count <= 4 && head.contains { RoleWord.role(act.tokens, $0) != nil }
      }
    if isByRows {
      scanner.read(act.tokens.range(of: table.range))
      return
    }
    // A form names the sides in two of its rows: « Délégant | … », « Délégataire | … », « Objet | … ».
    let sides = table.rows.filter { row in
      guard row.count == 2, let head = row.first.map({ act.tokens.range(of: $0) }) else { return false }
      return head.count <= 4 && head.contains { RoleWord.role(act.tokens, $0) != nil }
    }
    if sides.count == 2 {
      for row in sides {
        guard let head = row.first, let name = row.last else { continue }
        scanner.beginColumn()
        scanner.read(act.tokens.range(of: head.lowerBound..<name.upperBound))
      }
      return
    }
    if let labelled = LabelledParties(table, act.tokens) {
      labelled.read(&scanner)
      return
    }
    for column in 0..<(table.rows.first?.count ?? 0) {
      scanner.beginColumn()
      for row in table.rows where column < row.count { scanner.read(act.tokens.range(of: row[column])) }
    }
  }

  /// The parties of a title: « Convention … entre la direction A et le service B ».
  private static func titled(_ act: Act) -> [PartyDraft] {
    let lines = ActTitle(of: act).lines
    guard let first = lines.first, let last = lines.last,
      let between = act.tokens.first(.entre, in: first.lowerBound..<last.upperBound)
    else { return [] }
    // What follows says the purpose: « relative à la vente des navires ».
    let purpose = act.tokens.first(.purpose, in: between.upperBound..<last.upperBound)
    var scanner = PartyScanner(act.tokens, expectsName: true, joinsLines: true)
    scanner.read(between.upperBound..<(purpose?.lowerBound ?? last.upperBound))
    return scanner.finish()
  }

  private static func party(_ draft: PartyDraft, _ act: Act) -> Party {
    let tokens = act.tokens
    var party = Party(role: draft.role?.value ?? .other)
    party.roleText = draft.role.map { act.shown($0.word, by: name) }
    if !draft.name.isEmpty { party.name = act.shown(draft.name, by: name) }
    party.aliases = draft.aliases.map { alias($0, act) }
    let declared = draft.aliases.first { alias in
      alias.words.count <= 4 && alias.words.contains { PartyName.hasCapitals(tokens, $0) }
        && !alias.words.contains { RoleWord.role(tokens, $0) != nil }
    }
    party.acronym = (draft.acronym ?? declared.map { withoutArticle($0.words, tokens) }).map {
      act.shown($0, by: name)
    }
    party.address = draft.address.map { address($0, act) }
    if let words = draft.representative, words.name != nil || words.title != nil {
      party.representative = Representative(
        name: words.name.map {
          act.shown(PersonName.normalised(tokens, $0), at: $0, by: name)
        },
        title: words.title.map { act.shown($0, by: name) })
    }
    return party
  }

  private static func withoutArticle(_ range: TokenRange, _ tokens: Tokens) -> TokenRange {
    let article = tokens.match(.leLaLes, at: range.lowerBound, limit: range.upperBound)
    return (article?.upperBound ?? range.lowerBound)..<range.upperBound
  }

  private static func alias(_ alias: AliasClause.Alias, _ act: Act) -> Shown<String> {
    guard let article = alias.article else { return act.shown(alias.words, by: name) }
    let lead = act.tokens.text(article)
    let space = lead.hasSuffix("'") || lead.hasSuffix("’") ? "" : " "
    return act.shown(lead + space + act.tokens.text(alias.words), at: article, alias.words, by: name)
  }

  private static func address(_ found: PostalAddress, _ act: Act) -> Address {
    let tokens = act.tokens
    func words(_ range: TokenRange?) -> Shown<String>? {
      range.map { act.shownLine($0, by: name) }
    }
    var address = Address(street: words(found.street), city: words(found.city))
    if let code = found.code {
      let digits = String(decoding: tokens.folded[tokens.foldedRange(code.lowerBound)], as: UTF8.self)
      let rest = code.dropFirst().map {
        String(decoding: tokens.folded[tokens.foldedRange($0)], as: UTF8.self)
      }
      address.postalCode = act.shown(digits + rest.joined(), at: code, by: name)
    }
    if let cedex = found.cedex {
      let number = cedex.upperBound - 1
      let hasNumber = tokens[number].kind == .number
      address.cedex = act.shown(
        hasNumber ? tokens.text(number..<number + 1) : "",
        at: hasNumber ? number..<number + 1 : cedex, by: name)
    }
    return address
  }
}

extension Phrase {
  fileprivate static let opensSentence = Phrase(

    """
    conformement|dans|pour|par|en|sur|sous|afin|selon|vu|considerant|il|elle|ils|elles|on|ce|cette|les parties|\
    convention|avenant|article|objet|annee|ae|cp|ht|ttc|total|entre|et
    """
  )
  fileprivate static let description = Phrase(

    """
    represente(e)(s)|ci-apres|denomme(e)(s)|d'une part|d'autre part|presente {convention|delegation}|agissant|, pour|a pour objet|\
    delegation de gestion|entre {le|la|l'|les}
    """)
  fileprivate static let verb = Phrase(
    "est|sont|ont|doit|doivent|peut|peuvent|sera|seront|assure|assurent|confie|confient|s'engage(nt)")
  fileprivate static let purpose = Phrase(

    """
    relati(f|ve)(s) {a|au|aux}|portant|concernant|en vue {de|du|d'}|en matiere {de|d'}|au titre {de|du|des|d'}|\
    dans le {cadre|domaine}|du # _ #
    """)
}
