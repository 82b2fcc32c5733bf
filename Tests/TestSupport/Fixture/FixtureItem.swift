import Foundation

/// Something that the list below a quote promises: `credits: year 2024 · ae 42000 · section article:4`.
package struct FixtureItem: Sendable {
  /// The number of its line in the file.
  package let line: Int
  /// The whole item.
  package var text: String

  init(_ text: String, line: Int) throws {
    guard let colon = text.range(of: ": "), !text[..<colon.lowerBound].contains(" ") else {
      throw FixtureFault("an item is « path: value » or « path: key value · key value »")
    }
    self.line = line
    self.text = text
  }

  /// What the value is part of: `credits`.
  package var path: String { String(text.prefix { $0 != ":" }) }

  /// The keys that it says something about: the path itself, and `credits/year`, `credits/ae`.
  package var keys: Set<String> {
    let members = text.dropFirst(path.count + 2).components(separatedBy: " · ")
    return Set(members.map { "\(path)/\($0.prefix { $0 != " " })" } + [path])
  }

  /// Whether the item promises what was found; `[…]` in it leaves words out.
  package func promises(_ found: String) -> Bool {
    let pieces = text.components(separatedBy: "[…]")
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else { return text == found }
    guard found.hasPrefix(first), found.hasSuffix(last), found.count >= first.count + last.count else {
      return false
    }
    var rest = found.dropFirst(first.count).dropLast(last.count)
    for piece in pieces.dropFirst().dropLast() {
      guard let place = rest.range(of: piece) else { return false }
      rest = rest[place.upperBound...]
    }
    return true
  }
}
