/// The filters of the query language.
enum Filters {
  /// A filter: its name, whether it is compared, and what its value asks for.
  struct Filter: Sendable {
    /// The name, folded.
    let name: String
    /// What the signs `<`, `<=`, `>` and `>=` and ranges compare, if they have a meaning.
    var compared: Compared?
    /// Makes the query.
    let query: @Sendable (FilterText) throws(QueryFault) -> Query
  }

  /// What a filter can compare.
  enum Compared {
    case amounts, dates
  }

  /// All of them; a new one is one more line.
  static let all: [Filter] = [
    Filter(name: "partie") { text throws(QueryFault) in
      try .words(WordFilter.pattern(text, in: [.delegant, .delegataire, .party]))
    },
    Filter(name: "delegant") { text throws(QueryFault) in
      try .words(WordFilter.pattern(text, in: [.delegant]))
    },
    Filter(name: "delegataire") { text throws(QueryFault) in
      try .words(WordFilter.pattern(text, in: [.delegataire]))
    },
    Filter(name: "signataire") { text throws(QueryFault) in
      try .words(WordFilter.pattern(text, in: [.signatory]))
    },
    Filter(name: "article") { text throws(QueryFault) in try .words(WordFilter.pattern(text, in: [.heading]))
    },
    Filter(name: "texte") { text throws(QueryFault) in
      try .words(WordFilter.pattern(text, in: [.cited], isExact: true))
    },
    Filter(name: "programme") { text throws(QueryFault) in try CodeFilter.programme(text) },
    Filter(name: "centre") { text throws(QueryFault) in
      try CodeFilter.code(text, "centre", member: "centreFinancier")
    },
    Filter(name: "domaine") { text throws(QueryFault) in
      try CodeFilter.code(text, "domaine", member: "domaineFonctionnel")
    },
    Filter(name: "cout") { text throws(QueryFault) in
      try CodeFilter.code(text, "cout", member: "centreDeCout")
    },
    Filter(name: "activite") { text throws(QueryFault) in try CodeFilter.activity(text) },
    Filter(name: "ae", compared: .amounts) { text throws(QueryFault) in try AmountFilter.query(text, "ae") },
    Filter(name: "cp", compared: .amounts) { text throws(QueryFault) in try AmountFilter.query(text, "cp") },
    Filter(name: "signe", compared: .dates) { text throws(QueryFault) in try DateFilter.signature(text) },
    Filter(name: "fin", compared: .dates) { text throws(QueryFault) in try DateFilter.end(text) },
    Filter(name: "nor") { text throws(QueryFault) in try ActFilter.nor(text) },
    Filter(name: "numero") { text throws(QueryFault) in try ActFilter.number(text) },
    Filter(name: "type") { text throws(QueryFault) in try ActFilter.kind(text) },
    Filter(name: "fichier") { text throws(QueryFault) in try ActFilter.file(text) },
    Filter(name: "sans") { text throws(QueryFault) in try ActFilter.missing(text) },
  ]

  /// The filter of a name, accents and capitals apart.
  static func named(_ name: String) -> Filter? {
    let name = FoldedText(name, keepsPlaces: false).text
    return all.first { $0.name == name }
  }

  /// The query that a filter asks for.
  ///
  /// - Throws: ``QueryFault`` when there is no such filter, or its sign or value has no meaning.
  static func query(_ text: FilterText) throws(QueryFault) -> Query {
    let name = FoldedText(text.name).text
    guard let filter = named(text.name) else {
      throw QueryFault(.unknownField, text.namePlace, wanted: .filter(name))
    }
    if filter.compared == nil, text.sign != .colon, text.sign != .equal {
      throw QueryFault(.unexpected, text.signPlace)
    }
    if text.value.isEmpty { throw QueryFault(.missingValue, text.valuePlace) }
    return try filter.query(text)
  }
}
