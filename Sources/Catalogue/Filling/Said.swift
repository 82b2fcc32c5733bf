/// One thing that a record says in words: where, and in which column of the words it is found.
struct Said {
  /// The JSON Pointer of the value.
  let pointer: String
  /// The column.
  let column: WordColumn
  /// The value.
  let text: String

  /// Changes when other words of a record are indexed; see ``FoldedText/version``.
  static let version = FoldedText.version + 1

  /// The number that a collection gives the act, which is no word of the act: copies may have others.
  static func ofCollection(_ record: RecordNode) -> [Said] {
    var all: [Said] = []
    SaidPlace(.body, "source/act/number").gather(record, into: &all)
    return all
  }

  /// Everything that a record says, place by place; what one value repeats of another is left out.
  static func all(of record: RecordNode) -> [Said] {
    var all: [Said] = []
    for place in places {
      var here: [Said] = []
      place.gather(record, into: &here)
      all += place.isOnce ? once(here) : here
    }
    return all
  }

  /// Each text once, at its first place, in the order of the bytes.
  private static func once(_ said: [Said]) -> [Said] {
    var firsts: [[UInt8]: Said] = [:]
    for one in said where firsts[Array(one.text.utf8)] == nil { firsts[Array(one.text.utf8)] = one }
    return firsts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  /// Where records say something; a change of them is one of ``version``.
  private static let places = [
    SaidPlace(.title, "title"), SaidPlace(.body, "number"), SaidPlace(.body, "nor"),
    SaidPlace(.body, "amends/number"), SaidPlace(.body, "amends/nor"), SaidPlace(.body, "amends/text"),
    SaidPlace(nil, "parties/*/name"), SaidPlace(nil, "parties/*/acronym"),
    SaidPlace(nil, "parties/*/representative/name"), SaidPlace(.body, "parties/*/representative/title"),
    SaidPlace(.body, "parties/*/address/street"), SaidPlace(.body, "parties/*/address/city"),
    SaidPlace(nil, "parties/*/aliases/*"), SaidPlace(.cited, "visas/*/number"),
    SaidPlace(.cited, "visas/*/title"),
    SaidPlace(.body, "preamble"), SaidPlace(.body, "articles/*/under/*", isOnce: true),
    SaidPlace(.heading, "articles/*/heading"), SaidPlace(.body, "articles/*/text"),
    SaidPlace(.body, "annexes/*/heading"), SaidPlace(.body, "annexes/*/text"),
    SaidPlace(.body, "footnotes/*/text"),
    SaidPlace(.body, "credits/*/label"), SaidPlace(.body, "chorus/*/domaineFonctionnel"),
    SaidPlace(.body, "chorus/*/centreFinancier"), SaidPlace(.body, "chorus/*/centreDeCout"),
    SaidPlace(.body, "chorus/*/programmeLabel"), SaidPlace(.body, "chorus/*/engagementJuridique"),
    SaidPlace(.body, "chorus/*/activites/*"), SaidPlace(.body, "chorus/*/tranchesFonctionnelles/*"),
    SaidPlace(.body, "chorus/*/axesMinisteriels/*/label"), SaidPlace(.body, "comptableAssignataire"),
    SaidPlace(.cited, "citations/*/number"), SaidPlace(.signatory, "signature/signatories/*/name"),
    SaidPlace(.signatory, "signature/signatories/*/title"),
    SaidPlace(.signatory, "signature/signatories/*/onBehalfOf"), SaidPlace(.body, "signature/place"),
    SaidPlace(.body, "publication/venues/*"),
  ]
}

/// The columns of the table of words, which filters can ask for.
enum WordColumn: Int, CaseIterable {
  case title, delegant, delegataire, party, signatory, heading, cited, body

  /// The column of what is said of a party.
  init(ofRole role: String?) {
    switch role {
    case "delegant": self = .delegant
    case "delegataire": self = .delegataire
    default: self = .party
    }
  }
}
