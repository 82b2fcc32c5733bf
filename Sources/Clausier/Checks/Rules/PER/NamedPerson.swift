/// PER003: a person is named who neither signs nor represents.
enum NamedPerson: CheckRule {
  static let code = "PER003"
  static let name = "named-person"
  static let severities: [Finding.Severity] = [.review]

  static let page = RulePage(
    finds: Message(
      fr: "Une personne est nommée qui ne signe pas et ne représente aucune partie.",
      en: "A person is named who neither signs nor represents a party."),
    matters: Message(
      fr: "Le nom d’un agent est une donnée personnelle ; sa fonction suffit le plus souvent.",
      en: "An officer’s name is personal data; the office nearly always suffices."),
    source: .crpa("L312-1-2, D312-1-3"),
    remedy: Message(fr: "Remplacez le nom par la fonction.", en: "Put the office in the place of the name."),
    fails: "Le projet est suivi par Mme Odile Bréhat.",
    passes: "M. Paul Guénec, chef du service, représente le délégataire.")

  static func check(_ act: CheckedAct) -> Verdict {
    let tokens = act.tokens
    let people =
      act.record.parties.compactMap { $0.representative?.name?.value }
      + act.record.signature.signatories.flatMap { [$0.name?.value, $0.onBehalfOf?.value] }.compactMap { $0 }
    let known = Set(people.flatMap { CheckedAct.words(of: $0) })
    var told: Set<[[UInt8]]> = []
    var found: [Finding] = []
    for name in names(of: act) {
      let words = CheckedAct.words(of: tokens.text(name))
      guard let family = words.last, !known.contains(family), told.insert(words).inserted else { continue }
      found.append(
        Finding(
          .review, fr: "« \(act.quote(name)) » est nommé sans signer ni représenter une partie.",
          en: "“\(act.quote(name))” is named without signing or representing a party."
        ).quoting(name, of: act))
    }
    return .findings(found)
  }

  /// The names of persons in the text: behind a civility, or with a given name that is common.
  private static func names(of act: CheckedAct) -> [TokenRange] {
    let tokens = act.tokens
    let text = act.act.readable
    let given = tokens.all(GivenNames.any, in: text).map(\.lowerBound).filter { start in
      tokens[start].marks.contains(.capital) && !isOfPlace(start, act)
    }
    var names: [TokenRange] = []
    for start in (tokens.all(.civility, in: text).map(\.upperBound) + given).sorted() {
      guard start >= names.last?.upperBound ?? 0, let part = act.act.outline.part(of: start..<start + 1),
        [.preamble, .article, .annex, .footnote].contains(part.kind),
        let name = PersonName.read(tokens, at: start, limit: min(tokens.count, start + 8), least: 2)
      else { continue }
      names.append(name)
    }
    return names
  }

  /// Whether a name is that of a street, a school or the like: « 12, rue Victor Hugo », « lycée Jean Moulin ».
  private static func isOfPlace(_ start: Int, _ act: CheckedAct) -> Bool {
    act.tokens.last(.place, in: max(0, start - 4)..<start) != nil
  }
}

extension Phrase {
  fileprivate static let place = Phrase(
    """
    allee(s)|amphitheatre|avenue|batiment|boulevard|campus|centre|chemin|cite|college|cours|ecole|esplanade|espace|fondation|\
    gymnase|hopital|immeuble|impasse|institut|lycee|maison|mediatheque|musee|parc|place|pont|port|prix|quai|residence|route|rue|\
    saint|sainte|salle|square|stade|theatre|tour|universite|village|villa
    """)
  fileprivate static let civility = Phrase("m .|mme [.]|madame|monsieur|mlle [.]")
}
