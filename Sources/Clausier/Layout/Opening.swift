/// The words that a part of an act begins with, which tell paragraphs that no space parts.
enum Opening {
  /// Whether a line begins as a part of an act does: « Art. 2 », « Fait à », « Vu », « Délégataire : ».
  static func begins(_ line: Line, on page: Page) -> Bool {
    guard let head = line.words.first, head.count <= 14, isCapital(page.glyphs[Int(head.first)].scalar) else {
      return false
    }
    let text = line.folded(on: page, limit: 40)
    let words = text.split(separator: 0x20, maxSplits: 2)
    guard let first = words.first else { return false }
    let second = words.dropFirst().first
    if says(first, "vu") || says(first, "considerant") || says(first, "et") { return true }
    if says(first, "fait") {
      return second.map { says($0, "a") || says($0, "en") || says($0, "le") } ?? false
    }
    if says(first, "article") || says(first, "art.") {
      return second.map { isNumber($0) || says($0, "premier") || says($0, "unique") || says($0, "n°") }
        ?? false
    }
    let name = (says(first, "le") || says(first, "la")) && second != nil ? second ?? first : first
    let isNamed = says(name, "delegant") || says(name, "delegataire") || says(name, "delegante")
    return (isNamed && words.count > 1 && text.holds(" : ")) || says(name, "delegant:")
      || says(name, "delegataire:")
  }

  /// Whether a line says « et » and nothing else: no sentence ends so.
  static func standsAlone(_ line: Line, on page: Page) -> Bool {
    guard line.words.count <= 2, let head = line.words.first, head.count <= 3 else { return false }
    let text = line.folded(on: page, limit: 8)
    return says(text[...], "et") || says(text[...], "et:") || says(text[...], "et :")
  }

  /// Whether a paragraph may end with a line: it ends in a stop, a colon, a semicolon or a comma.
  static func mayFollow(_ line: Line, on page: Page) -> Bool {
    guard let end = line.words.last.flatMap({ page.glyphs[$0.glyphs].last?.scalar }) else { return false }
    return end == "." || end == ":" || end == ";" || end == ","
  }

  private static func says(_ word: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
    text.withUTF8Buffer { word.elementsEqual($0) }
  }

  /// Whether a word is a number: « 2 », « 1er », « IV ».
  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    if (0x30...0x39).contains(first) { return true }
    return word.allSatisfy { "ivxlc.:".utf8.contains($0) }
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0xC0...0xDE).contains(scalar.value)
  }
}
