import Foundation

/// What one line of a fixture is, by how it begins.
enum FixtureLine {
  case blank
  /// Words for the reader; a heading too.
  case prose
  /// A line of a text.
  case quoted(String)
  /// Something that must be found.
  case item(String)
  /// The rest of an item that is too long for one line.
  case continuation(String)

  init(_ line: Substring) throws {
    let words = line.trimmingCharacters(in: .whitespaces)
    if words.isEmpty {
      self = .blank
    } else if line.hasPrefix(">") {
      guard line.hasPrefix("> ") else { throw FixtureFault("a line of a quote begins with « > »") }
      self = .quoted(String(line.dropFirst(2)))
    } else if line.hasPrefix("- ") {
      self = .item(words.dropFirst(2).trimmingCharacters(in: .whitespaces))
    } else if line.hasPrefix("  ") {
      self = .continuation(words)
    } else if ["-", "*", "+", "|", "`", "<", "\t", " "].contains(where: line.hasPrefix) || line.contains("](")
    {
      throw FixtureFault("this is no prose, quote or item: « \(words) »")
    } else {
      self = .prose
    }
  }

  /// Whether the next line may be an item of a list.
  var mayPrecedeItem: Bool {
    switch self {
    case .prose, .continuation: false
    case .blank, .quoted, .item: true
    }
  }
}
