extension Fixture {
  /// Every promise that is not kept, and everything found that was not promised, each with its line in the file.
  ///
  /// - Parameter find: what is found in a text; the flag says whether the words of the values are asked for.
  package func failures(_ find: (String, Bool) -> [FoundValue]) -> [String] {
    let listed = quotes.flatMap(\.items).reduce(into: Set<String>()) { $0.formUnion($1.keys) }
    let marked = Set(quotes.flatMap(\.marks).map(\.key))
    return quotes.flatMap { quote in
      let found = find(quote.text, !marked.isEmpty)
      return failures(of: quote.items, quote, found.lines(naming: listed))
        + failures(of: quote.marks, quote, found.filter { marked.contains($0.key) })
    }
  }

  private func failures(of items: [FixtureItem], _ quote: FixtureQuote, _ found: [String]) -> [String] {
    var rest = found
    var order: [String] = []
    var failures: [String] = []
    for item in items {
      if let place = rest.firstIndex(where: item.promises) {
        order.append(rest.remove(at: place))
      } else {
        failures.append("\(name).md:\(item.line): not found: \(item.text)")
      }
    }
    failures += rest.map { "\(name).md:\(quote.line): found, not promised: \($0)" }
    if failures.isEmpty, order != found {
      failures.append("\(name).md:\(quote.line): in another order: \(found.joined(separator: "\n"))")
    }
    return failures
  }

  private func failures(
    of marks: [FixtureQuote.Mark], _ quote: FixtureQuote, _ found: [FoundValue]
  ) -> [String] {
    let found = found.compactMap { value in
      value.bytes.map { FixtureQuote.Mark(key: value.key, value: value.value, bytes: $0) }
    }
    func told(_ mark: FixtureQuote.Mark, _ what: String) -> String {
      "\(name).md:\(quote.line(of: mark.bytes.lowerBound)): \(what): \(mark.key) \(mark.value) "
        + "in « \(quote.text(mark.bytes)) »"
    }
    return marks.filter { !found.contains($0) }.map { told($0, "not found") }
      + found.filter { !marks.contains($0) }.map { told($0, "found, not promised") }
  }
}
