import Foundation

/// One text of a fixture, with what must be found in it and nothing else.
package struct FixtureQuote: Sendable {
  /// Words of the text that are marked as a value: `[60 000€](amount:60000)`.
  package struct Mark: Hashable {
    package var key: String
    package var value: String
    package var bytes: Range<Int>
  }

  /// The text without its marks.
  package private(set) var bytes: [UInt8] = []
  package private(set) var marks: [Mark] = []
  /// The list below it.
  package var items: [FixtureItem] = []
  /// For each line of the text its number in the file and the byte that it begins at.
  private var lines: [(number: Int, start: Int)] = []

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The number of its first line in the file.
  package var line: Int { lines.first?.number ?? 0 }

  /// The number of the line in the file that a byte belongs to.
  func line(of byte: Int) -> Int { lines.last { $0.start <= byte }?.number ?? line }

  /// Words of the text.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Adds a line, its marks read.
  mutating func append(_ line: String, number: Int) throws {
    if !bytes.isEmpty { bytes.append(0x0A) }
    lines.append((number, bytes.count))
    var rest = try FixtureQuote.unescaped(FixtureQuote.row(line))[...]
    while let middle = rest.range(of: "](") {
      guard let open = rest[..<middle.lowerBound].lastIndex(of: "["),
        let close = rest[middle.upperBound...].firstIndex(of: ")")
      else { throw FixtureFault("a mark is « [words](key:value) »") }
      let label = rest[middle.upperBound..<close].split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard label.count == 2, !label[0].isEmpty, !label[0].contains(" ") else {
        throw FixtureFault("a mark is « [words](key:value) »")
      }
      bytes += rest[..<open].utf8
      let start = bytes.count
      bytes += rest[rest.index(after: open)..<middle.lowerBound].utf8
      marks.append(Mark(key: String(label[0]), value: String(label[1]), bytes: start..<bytes.count))
      rest = rest[rest.index(after: close)...]
    }
    bytes += rest.utf8
  }

  /// The cells of `| a | b |`, separated by tabs.
  private static func row(_ line: String) -> String {
    let text = line.trimmingCharacters(in: .whitespaces)
    guard text.hasPrefix("|"), text.hasSuffix("|"), text.count > 1 else { return line }
    let cells = text.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
    return cells.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\t")
  }

  /// The text with `\u{A0}` as the scalar that it names.
  private static func unescaped(_ text: String) throws -> String {
    var parts = text.components(separatedBy: #"\"#)
    for index in parts.indices.dropFirst() {
      guard parts[index].hasPrefix("u{"), let close = parts[index].firstIndex(of: "}"),
        let number = UInt32(parts[index][..<close].dropFirst(2), radix: 16),
        let scalar = Unicode.Scalar(number)
      else { throw FixtureFault(#"« \ » begins the number of a character, as in « \u{A0} »"#) }
      parts[index] = String(Character(scalar)) + parts[index][close...].dropFirst()
    }
    return parts.joined()
  }
}
