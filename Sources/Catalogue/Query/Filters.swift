/// The filters of the query language.
enum Filters {
  /// A filter: its name, whether it is compared, and what its value asks for.
  struct Filter: Sendable {
    /// The name, folded.
    let name: String
    /// Whether the signs `<`, `<=`, `>` and `>=` and ranges have a meaning.
    var isCompared = false
    /// Makes the query.
    let query: @Sendable (FilterText) throws(QueryFault) -> Query
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
    Filter(name: "ae", isCompared: true) { text throws(QueryFault) in try AmountFilter.query(text, "ae") },
    Filter(name: "cp", isCompared: true) { text throws(QueryFault) in try AmountFilter.query(text, "cp") },
    Filter(name: "signe", isCompared: true) { text throws(QueryFault) in try DateFilter.signature(text) },
    Filter(name: "fin", isCompared: true) { text throws(QueryFault) in try DateFilter.end(text) },
    Filter(name: "nor") { text throws(QueryFault) in try ActFilter.nor(text) },
    Filter(name: "numero") { text throws(QueryFault) in try ActFilter.number(text) },
    Filter(name: "type") { text throws(QueryFault) in try ActFilter.kind(text) },
    Filter(name: "fichier") { text throws(QueryFault) in try ActFilter.file(text) },
    Filter(name: "sans") { text throws(QueryFault) in try ActFilter.missing(text) },
  ]

  /// The query that a filter asks for.
  ///
  /// - Throws: ``QueryFault`` when there is no such filter, or its sign or value has no meaning.
  static func query(_ text: FilterText) throws(QueryFault) -> Query {
    let name = FoldedText(text.name).text
    guard let filter = all.first(where: { $0.name == name }) else {
      throw QueryFault(.unknownField, text.namePlace, wanted: .filter(name))
    }
    if !filter.isCompared, text.sign != .colon, text.sign != .equal {
      throw QueryFault(.unexpected, text.signPlace)
    }
    if text.value.isEmpty { throw QueryFault(.missingValue, text.valuePlace) }
    return try filter.query(text)
  }
}
