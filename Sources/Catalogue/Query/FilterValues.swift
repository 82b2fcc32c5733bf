import Storage

/// Filters by words in one part of the acts.
enum WordFilter {
  /// The words of a filter's value.
  static func pattern(
    _ text: FilterText, in columns: [WordColumn], isExact: Bool = false
  ) throws(QueryFault) -> WordPattern {
    let found =
      text.isQuoted ? QueryTerms.phrase(text.value) : try QueryTerms.words(text.value, text.valuePlace)
    guard var pattern = found else { throw QueryFault(.badValue, text.valuePlace, wanted: .text) }
    pattern.columns = columns
    if isExact { pattern.words = pattern.words.map { Array($0.prefix(1)) } }
    return pattern
  }
}

/// Filters by codes of Chorus: whole, or their beginning before a star.
enum CodeFilter {
  static func programme(_ text: FilterText) throws(QueryFault) -> Query {
    let (value, isPrefix) = try parts(text)
    let digits = value.drop { $0 == "0" }
    guard value.count <= 4, digits.allSatisfy({ "0"..."9" ~= $0 }), !digits.isEmpty else {
      throw QueryFault(.badValue, text.valuePlace, wanted: .programme)
    }
    return chorus("programme", member: "domaineFonctionnel", String(digits), isPrefix)
  }

  static func code(_ text: FilterText, _ column: String, member: String) throws(QueryFault) -> Query {
    let (value, isPrefix) = try parts(text)
    // Acts often leave out the zero before a programme, records never do.
    let short = value.prefix { "0"..."9" ~= $0 }.count == 3 && column != "cout"
    return chorus(column, member: member, (short ? "0" : "") + value, isPrefix)
  }

  static func activity(_ text: FilterText) throws(QueryFault) -> Query {
    let (value, isPrefix) = try parts(text)
    let (test, values) = test("activite", value, isPrefix)
    return .condition(
      Condition(
        sql: "a.id IN (SELECT act FROM activites WHERE \(test))", values: values,
        pointers:
          "SELECT '/chorus/' || chorus || '/activites/' || place FROM activites WHERE act = ?1 AND \(test)"))
  }

  private static func chorus(_ column: String, member: String, _ value: String, _ isPrefix: Bool) -> Query {
    let (test, values) = test(column, value, isPrefix)
    return .condition(
      Condition(
        sql: "a.id IN (SELECT act FROM chorus WHERE \(test))", values: values,
        pointers: "SELECT '/chorus/' || place || '/\(member)' FROM chorus WHERE act = ?1 AND \(test)"))
  }

  /// A test for a text, or for those that begin with it: the first text after them ends with the greatest scalar.
  private static func test(_ column: String, _ value: String, _ isPrefix: Bool) -> (String, [StoredValue]) {
    isPrefix
      ? ("\(column) >= ? AND \(column) < ?", [.text(value), .text(value + "\u{10FFFF}")])
      : ("\(column) = ?", [.text(value)])
  }

  /// The value in capitals, as records have codes, and whether a star follows it.
  private static func parts(_ text: FilterText) throws(QueryFault) -> (value: String, isPrefix: Bool) {
    var value = text.value
    let star = value.firstIndex(of: "*")
    if let star {
      let place = text.valuePlace.lowerBound + (text.isQuoted ? 1 : 0) + star
      guard star == value.count - 1, star >= QueryTerms.shortestPrefix else {
        throw QueryFault(.badPrefix, place..<(place + 1))
      }
      value.removeLast()
    }
    guard value.contains(where: { $0.properties.isAlphabetic || "0"..."9" ~= $0 }) else {
      throw QueryFault(.badValue, text.valuePlace, wanted: .text)
    }
    return (QueryTerms.string(value).uppercased(), star != nil)
  }
}
