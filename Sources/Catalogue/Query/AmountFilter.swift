import Storage

/// Filters by the sum of an act's credits.
enum AmountFilter {
  static func query(_ text: FilterText, _ column: String) throws(QueryFault) -> Query {
    let values = try FilterRange.parts(text).map { part throws(QueryFault) in
      guard let amount = amount(part) else { throw QueryFault(.badValue, text.valuePlace, wanted: .amount) }
      return amount
    }
    let pointers =
      "SELECT '/credits/' || place || '/\(column)' FROM credits WHERE act = ?1 AND \(column) IS NOT NULL"
    if values.count == 2 {
      guard values[0] <= values[1] else { throw QueryFault(.badValue, text.valuePlace, wanted: .amount) }
      return .condition(
        Condition(
          sql: "a.\(column) BETWEEN ? AND ?", values: values.map { .real($0) }, pointers: pointers))
    }
    let sign = text.sign == .colon ? "=" : text.sign.rawValue
    return .condition(
      Condition(sql: "a.\(column) \(sign) ?", values: [.real(values[0])], pointers: pointers))
  }

  /// What multiplies figures, by the letters after them, with or without euros.
  private static let units: [String: Double] = {
    var all: [String: Double] = [:]
    for (letters, factor) in [
      ("", 1), ("k", 1e3), ("m", 1e6), ("md", 1e9), ("mds", 1e9), ("million", 1e6), ("millions", 1e6),
      ("milliard", 1e9), ("milliards", 1e9),
    ] {
      for euros in ["", "\u{20AC}", "eur", "euro", "euros", "d'euros", "d\u{2019}euros"] {
        all[letters + euros] = factor
      }
    }
    return all
  }()

  /// An amount in euros such as `700k`, `1,2 M`, `1 500 000` or `3 millions`, with or without the sign of the euro.
  static func amount(_ text: [Unicode.Scalar]) -> Double? {
    let text = text.filter { !$0.properties.isWhitespace }
    let written = text.prefix { !$0.properties.isAlphabetic && $0 != "\u{20AC}" }
    let letters = QueryTerms.string(Array(text.dropFirst(written.count))).lowercased()
    guard let factor = units[letters] else { return nil }
    let figures = written.map { $0 == "," ? "." : $0 }
    let digits = figures.drop { $0 == "-" }
    guard digits.count >= figures.count - 1, digits.first.map({ "0"..."9" ~= $0 }) == true,
      digits.last.map({ "0"..."9" ~= $0 }) == true, digits.count <= 18,
      digits.count(where: { $0 == "." }) <= 1,
      digits.allSatisfy({ "0"..."9" ~= $0 || $0 == "." }),
      let number = Double(QueryTerms.string(Array(figures)))
    else { return nil }
    return (number * factor * 100).rounded() / 100
  }
}

/// The one or two ends of a value that may be a range.
enum FilterRange {
  /// The value, or both ends of `A..B`.
  ///
  /// - Throws: ``QueryFault`` when an end is missing, or a range is compared.
  static func parts(_ text: FilterText) throws(QueryFault) -> [[Unicode.Scalar]] {
    let value = text.value
    guard let dots = value.indices.dropLast().first(where: { value[$0] == "." && value[$0 + 1] == "." })
    else {
      return [value]
    }
    let parts = [Array(value[..<dots]), Array(value[(dots + 2)...])]
    guard text.sign == .colon || text.sign == .equal, parts.allSatisfy({ !$0.isEmpty }) else {
      throw QueryFault(.badValue, text.valuePlace)
    }
    return parts
  }
}
