/// Mends « Artic1e » and « ARTlCLE » at the head of a line, and « Article ler ».
enum HeadingRepair {
  /// Mends a word that begins a paragraph.
  static func mend(_ word: inout ReadWord, in manuscript: Manuscript) {
    let start = word.range.lowerBound
    guard word.bytes.count == 7, start == 0 || manuscript.bytes[start - 1] == .lineFeed else { return }
    let letters = word.bytes.map { byte -> UInt8 in
      switch byte {
      case .one, .bar, UInt8(ascii: "I"), UInt8(ascii: "l"), UInt8(ascii: "L"), UInt8(ascii: "i"):
        UInt8(ascii: "i")
      default: byte.lowercased
      }
    }
    guard letters == Array("artiiie".utf8) || letters == Array("articie".utf8),
      word.bytes[0] == UInt8(ascii: "A") || word.bytes[0] == UInt8(ascii: "a")
    else { return }
    let mended = Array((word.bytes[1] < UInt8(ascii: "a") ? "ARTICLE" : "Article").utf8)
    if mended.map({ $0.lowercased }) != word.bytes.map({ $0.lowercased }) { word.bytes = mended }
  }

  /// Mends a number directly after the word « Article » that begins a paragraph.
  static func mendNumber(_ word: inout ReadWord, behind heading: ReadWord, in manuscript: Manuscript) {
    guard follows(word, heading, in: manuscript) else { return }
    let small = word.bytes.map { $0.lowercased }
    if small.suffix(2) == Array("er".utf8), small.count <= 3, word.bytes[0] != .one {
      word.bytes = Array("1er".utf8)
    } else if word.bytes == [UInt8(ascii: "l")] || word.bytes == [.bar] {
      word.bytes = [.one]
    } else if small == [UInt8(ascii: "l"), .hyphen] {
      word.bytes = [.one, .hyphen]
    }
  }

  /// The repairs of specks that were read as signs before a heading or a visa: « - Article 3 », « -. Vu le ».
  static func signs(in manuscript: Manuscript, _ words: [ReadWord]) -> [Repair] {
    let bytes = manuscript.bytes
    return words.compactMap { word in
      let start = word.range.lowerBound
      guard opens(word.bytes), let line = lineStart(before: start, bytes), line < start,
        word.bytes.count > 2 || bytes[line..<start] != [.hyphen, .space]
      else { return nil }
      return Repair(range: line..<word.range.upperBound, bytes: word.bytes)
    }
  }

  /// The repairs of first numbers whose raised letters were read as signs: « Article 1° », « ARTICLE 1* ».
  static func firsts(in manuscript: Manuscript, _ words: [ReadWord]) -> [Repair] {
    zip(words, words.dropFirst()).compactMap { heading, word in
      guard follows(word, heading, in: manuscript) else { return nil }
      return RaisedRepair.number(word, manuscript.bytes)
    }
  }

  /// The repairs of a full stop behind a number that was read as a comma: « Article 2, — Objet ».
  static func stops(in manuscript: Manuscript, _ words: [ReadWord]) -> [Repair] {
    let bytes = manuscript.bytes
    return zip(words, words.dropFirst()).compactMap { heading, word in
      let end = word.range.upperBound
      guard follows(word, heading, in: manuscript), end + 2 < bytes.count, bytes[end] == .comma,
        bytes[end + 1] == .space,
        bytes[end + 2] == .hyphen || bytes[(end + 2)...].starts(with: dashes)
      else { return nil }
      return Repair(
        range: word.range.lowerBound..<end + 1, bytes: word.bytes + [.stop], sure: end..<end + 1)
    }
  }

  /// Whether a word opens a heading or a visa.
  private static func opens(_ bytes: [UInt8]) -> Bool {
    bytes.map { $0.lowercased } == article || bytes == Array("Vu".utf8) || bytes == Array("VU".utf8)
  }

  /// Where a paragraph begins, if only a few signs come between; letters and figures are not signs.
  private static func lineStart(before start: Int, _ bytes: [UInt8]) -> Int? {
    var offset = start
    while offset > 0, bytes[offset - 1] != .lineFeed {
      let byte = bytes[offset - 1]
      let isSign =
        byte == .space || byte.isSign || byte.isContinuation || leads.contains(byte)
      guard start - offset < 6, isSign else { return nil }
      offset -= 1
    }
    return offset
  }

  /// Whether a word comes directly behind the word « Article » that begins a paragraph.
  static func follows(_ word: ReadWord, _ heading: ReadWord, in manuscript: Manuscript) -> Bool {
    heading.range.upperBound + 1 == word.range.lowerBound
      && manuscript.bytes[heading.range.upperBound] == .space && isHeading(heading, in: manuscript)
  }

  private static func isHeading(_ word: ReadWord, in manuscript: Manuscript) -> Bool {
    word.bytes[0] == UInt8(ascii: "A") && word.bytes.map { $0.lowercased } == article
      && lineStart(before: word.range.lowerBound, manuscript.bytes) != nil
  }

  private static let article = Array("article".utf8)
  /// The first bytes of « – » and « — ».
  private static let dashes = Array("—".utf8.prefix(2))
  /// The first bytes of the signs beyond ASCII that a speck is read as.
  private static let leads = "·…".compactMap { String($0).utf8.first }
}
