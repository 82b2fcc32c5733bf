import Storage

/// Finds the passages of an act that answer a query, in the record that the index keeps.
final class PassageFinder {
  private let database: Database
  private let patterns: [WordPattern]
  private let conditions: [(sql: Prepared, values: [StoredValue])]

  init(_ database: Database, _ query: Query) throws(StorageError) {
    self.database = database
    patterns = query.patterns
    var conditions: [(sql: Prepared, values: [StoredValue])] = []
    for condition in query.conditions {
      guard let sql = condition.pointers else { continue }
      // The values of a date are in the test alone.
      let places = sql.count { $0 == "?" } - 1
      conditions.append((try database.prepared(sql), places > 0 ? condition.values : []))
    }
    self.conditions = conditions
  }

  /// The best passages of an act: those that answer most words and filters, in the order of the record.
  func passages(of act: Int, most: Int) throws(StorageError) -> [Passage] {
    guard most > 0, !patterns.isEmpty || !conditions.isEmpty, let record = try database.record(of: act) else {
      return []
    }
    var found: [(said: Said, folded: FoldedText, matches: [WordMatch])] = []
    for one in patterns.isEmpty ? [] : Said.all(of: record) + Said.ofCollection(record) {
      let folded = FoldedText(one.text)
      let matches = patterns.enumerated().flatMap { number, pattern in
        pattern.columns.isEmpty || pattern.columns.contains(one.column)
          ? pattern.matches(in: folded, number: number) : []
      }
      if !matches.isEmpty { found.append((one, folded, matches)) }
    }
    let pointers = try answeringPointers(act)
    let evidence = ActEvidence(record["evidence"], of: found.map(\.said.pointer) + pointers)
    let sections = ActSections(of: record)
    var passages = pointers.compactMap { evidence.passage(of: $0) }
    for one in found { passages += evidence.passages(of: one.said, one.folded, one.matches) }
    let order = passages.indices.sorted { (-passages[$0].answers, $0) < (-passages[$1].answers, $1) }
    return order.prefix(most).map { index in
      var passage = passages[index]
      passage.section = sections.section(of: passage.pointer)
      return passage
    }
  }

  /// The values that answer filters.
  private func answeringPointers(_ act: Int) throws(StorageError) -> [String] {
    var pointers: [String] = []
    for condition in conditions {
      try condition.sql.run([.number(act)] + condition.values) { row in
        if let pointer = row.text(0), !pointers.contains(pointer) { pointers.append(pointer) }
      }
    }
    return pointers
  }
}
