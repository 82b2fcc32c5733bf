import Clausier

/// A pattern of the archive in which words in braces stand for something of an act.
struct ActPattern {
  /// A word that stands in braces.
  enum Placeholder: String, CaseIterable {
    /// The number of the act's reference.
    case n
    /// The path of its file.
    case file
    /// The digest of its file.
    case sha256
    /// Its number in its file.
    case act
    /// Its first page.
    case page
    /// All its pages, such as `8-9`.
    case pages
  }

  private enum Part {
    case text(String)
    case placeholder(Placeholder)
  }

  private let parts: [Part]

  /// Understands what an archive gives for a key.
  ///
  /// - Throws: ``ExportFault`` for braces around anything else, which nobody would want in an address or a reference.
  init(_ pattern: String, of key: ArchiveKey) throws(ExportFault) {
    var parts: [Part] = []
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{") {
      let close = rest[open...].firstIndex(of: "}")
      let name = rest[rest.index(after: open)..<(close ?? rest.endIndex)]
      guard let close, let placeholder = Placeholder(rawValue: String(name)) else {
        throw .archive(.unusableKey(key, wanted: ActPattern.wanted(instead: String(name))))
      }
      parts += [.text(String(rest[..<open])), .placeholder(placeholder)]
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts + [.text(String(rest))]
  }

  /// Whether one of some placeholders is in it.
  func has(_ wanted: Placeholder...) -> Bool {
    parts.contains { if case .placeholder(let one) = $0 { wanted.contains(one) } else { false } }
  }

  /// Whether a text is in it.
  func has(_ wanted: Character) -> Bool {
    parts.contains { if case .text(let text) = $0 { text.contains(wanted) } else { false } }
  }

  /// The pattern filled in for an act.
  ///
  /// - Parameters:
  ///   - number: what stands for `{n}`.
  ///   - file: what stands for `{file}`.
  func text(_ record: Record, number: Int, file: String) -> String {
    let pages = ActPages(record)
    return parts.map { part in
      switch part {
      case .text(let text): text
      case .placeholder(.n): "\(number)"
      case .placeholder(.file): file
      case .placeholder(.sha256): record.source.sha256
      case .placeholder(.act): "\(record.source.act.index)"
      case .placeholder(.page): "\(pages.first)"
      case .placeholder(.pages): pages.count == 1 ? "\(pages.first)" : "\(pages.first)-\(pages.last)"
      }
    }.joined()
  }

  /// The placeholders that there are, for readers.
  static let known = Placeholder.allCases.map { "{\($0.rawValue)}" }.joined(separator: ", ")

  private static func wanted(instead name: String) -> Message {
    let shown = "{" + name.prefix(40) + "}"
    return Message(
      fr: "entre accolades l’un de \(known), non « \(shown) »",
      en: "one of \(known) between braces, not “\(shown)”")
  }
}
