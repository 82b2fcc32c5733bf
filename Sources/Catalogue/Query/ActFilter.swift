import Storage

/// Filters by what an act is.
enum ActFilter {
  static func nor(_ text: FilterText) throws(QueryFault) -> Query {
    let value = text.value.filter { $0 != "*" && !$0.properties.isWhitespace }
    let isPrefix = text.value.last == "*"
    if isPrefix || value.count != text.value.count(where: { !$0.properties.isWhitespace }) {
      let star = text.valuePlace.lowerBound + (text.value.firstIndex(of: "*") ?? 0)
      guard isPrefix, value.count == text.value.count - 1, value.count >= QueryTerms.shortestPrefix else {
        throw QueryFault(.badPrefix, star..<(star + 1))
      }
    }
    let name = QueryTerms.string(value).uppercased()
    let pointers = "SELECT '/nor' FROM acts WHERE id = ?1"
    return .condition(
      isPrefix
        ? Condition(
          sql: "a.nor >= ? AND a.nor < ?", values: [.text(name), .text(name + "\u{10FFFF}")],
          pointers: pointers)
        : Condition(sql: "a.nor = ?", values: [.text(name)], pointers: pointers))
  }

  /// The number of the act, or the one that a collection gives it.
  static func number(_ text: FilterText) throws(QueryFault) -> Query {
    let pattern = try WordFilter.pattern(text, in: [], isExact: true)
    let words = StoredValue.text(pattern.text)
    let values = pattern.isPrefix ? [words, .text(pattern.text + "\u{10FFFF}")] : [words]
    let test = { (column: String, from: String, to: String) in
      pattern.isPrefix ? "\(column) >= \(from) AND \(column) < \(to)" : "\(column) = \(from)"
    }
    let pointers = """
      SELECT CASE WHEN \(test("number_words", "?2", "?3")) THEN '/number' ELSE '/source/act/number' END
      FROM acts WHERE id = ?1
      """
    return .condition(
      Condition(
        sql: "(\(test("a.number_words", "?", "?")) OR \(test("a.listed_words", "?", "?")))",
        values: values + values, pointers: pointers))
  }

  /// The words of the path in a row; of an act's copies too.
  static func file(_ text: FilterText) throws(QueryFault) -> Query {
    let pattern = try WordFilter.pattern(text, in: [], isExact: true)
    let words = " " + pattern.text + (pattern.isPrefix ? "" : " ")
    return .condition(
      Condition(
        sql: """
          a.id IN (SELECT ifnull(copy_of, id) FROM acts WHERE instr(' ' || file_words || ' ', ?) > 0)
          """, values: [.text(words)]))
  }

  static func kind(_ text: FilterText) throws(QueryFault) -> Query {
    let known = QueryWords.kinds
    guard let kinds = known.first(where: { $0.word == QueryWords.word(text.text) })?.kinds else {
      throw QueryFault(.badValue, text.valuePlace, wanted: .words(known.map(\.word)))
    }
    let places = kinds.map { _ in "?" }.joined(separator: ", ")
    return .condition(Condition(sql: "a.kind IN (\(places))", values: kinds.map { .text($0) }))
  }

  static func missing(_ text: FilterText) throws(QueryFault) -> Query {
    let known = QueryWords.missing
    guard let sql = known.first(where: { $0.word == QueryWords.word(text.text) })?.condition else {
      throw QueryFault(.badValue, text.valuePlace, wanted: .words(known.map(\.word)))
    }
    return .condition(Condition(sql: sql))
  }
}

extension WordPattern {
  /// The words with blanks between.
  fileprivate var text: String {
    words.compactMap { $0.first.map { String(decoding: $0, as: UTF8.self) } }.joined(separator: " ")
  }
}
