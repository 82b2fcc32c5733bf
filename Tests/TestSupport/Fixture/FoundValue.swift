/// A single value found in the text of a fixture.
package struct FoundValue {
  /// What it is part of, as an item of a list begins: `credits`, `signature/signatories`, `term/end`.
  package var path: String
  /// Which element of a list it is part of.
  package var element: Int?
  /// The path and what the value is within: `credits/year`; the path itself where the value is all there is.
  package var key: String
  package var value: String
  /// Whether it is one of several of the same key.
  package var isListed = false
  /// The words that show it, where that was asked for.
  package var bytes: Range<Int>?

  package init(
    path: String, element: Int? = nil, key: String? = nil, value: String, isListed: Bool = false,
    bytes: Range<Int>? = nil
  ) {
    self.path = path
    self.element = element
    self.key = key ?? path
    self.value = value
    self.isListed = isListed
    self.bytes = bytes
  }
}

extension [FoundValue] {
  /// One line for each element, of the values with some keys only: `credits: year 2024 · ae 42000`.
  package func lines(naming keys: Set<String>) -> [String] {
    var lines: [String] = []
    var last: FoundValue?
    for value in self where keys.contains(value.key) {
      let name = value.key == value.path ? "" : value.key.dropFirst(value.path.count + 1) + " "
      if let last, last.path == value.path, last.element == value.element, value.element != nil, name != "" {
        let same = last.key == value.key && value.isListed
        lines[lines.count - 1] += same ? ", \(value.value)" : " · \(name)\(value.value)"
      } else {
        lines.append("\(value.path): \(name)\(value.value)")
      }
      last = value
    }
    return lines
  }
}
