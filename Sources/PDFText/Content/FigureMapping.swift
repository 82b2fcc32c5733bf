/// Fonts whose map to characters calls one figure another: what is copied from such a page is not what it shows.
enum FigureMapping {
  /// Whether a font's names of its glyphs, or their order, contradict its map to characters in a figure.
  ///
  /// Without a map the names themselves count.
  static func contradicts(_ font: PDFDictionary, _ file: PlainFile) -> Bool {
    guard font["ToUnicode"] != .null else { return false }
    if file.name(font["Encoding"]) == "Identity-H" {
      return file.decoded(font["ToUnicode"]).map { isDisordered(ToUnicodeMap($0).figures) } ?? false
    }
    guard let names = figures(of: font, file), let map = file.decoded(font["ToUnicode"]) else { return false }
    let told = ToUnicodeMap(map)
    for (code, figure) in names {
      if let character = told[code], character != figure { return true }
    }
    return false
  }

  /// Whether figures, with the numbers of their glyphs, do not rise with them where most of them follow each other, as
  /// they do in nearly all fonts; some have a few of the ten elsewhere. Of a font that was numbered anew, in no order,
  /// nothing is known.
  private static func isDisordered(_ figures: [(glyph: Int, figure: Int)]) -> Bool {
    var counts: [Int: Int] = [:]
    for (glyph, figure) in figures { counts[glyph - figure, default: 0] += 1 }
    guard let (zero, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      count >= leastInOrder
    else { return false }
    let row = figures.filter { (zero...(zero + 9)).contains($0.glyph) }.sorted { $0.glyph < $1.glyph }
    return zip(row, row.dropFirst()).contains { $0.figure >= $1.figure }
  }

  /// As many figures in order are no chance.
  private static let leastInOrder = 5

  /// The figures that a font draws under its codes, as its encoding names them; `nil` where it names none.
  private static func figures(of font: PDFDictionary, _ file: PlainFile) -> [Int: UInt32]? {
    switch file.name(font["Subtype"]) {
    case "Type1", "MMType1", "TrueType": break
    default: return nil
    }
    var differences: [PDFObject] = []
    switch file.value(font["Encoding"]) {
    case .name("WinAnsiEncoding"), .name("MacRomanEncoding"), .name("StandardEncoding"): break
    case .dictionary(let entries):
      differences = file.items(entries["Differences"])
      // Without a base the font's own encoding counts, which is not known here.
      if entries["BaseEncoding"] == .null, file.name(font["Subtype"]) != "Type1" {
        return own(differences, file)
      }
    default: return nil
    }
    var figures = Dictionary(uniqueKeysWithValues: (0x30...0x39).map { ($0, UInt32($0)) })
    for (code, name) in named(differences, file) { figures[code] = digits[name] }
    return figures
  }

  private static func own(_ differences: [PDFObject], _ file: PlainFile) -> [Int: UInt32]? {
    let figures = named(differences, file).compactMap { code, name in digits[name].map { (code, $0) } }
    return figures.isEmpty ? nil : Dictionary(figures) { _, last in last }
  }

  /// The names of a list of differences, each with its code.
  private static func named(_ differences: [PDFObject], _ file: PlainFile) -> [(code: Int, name: String)] {
    var code = 0
    var named: [(code: Int, name: String)] = []
    for item in differences {
      if let number = file.number(item) {
        code = Int(exactly: number) ?? 0
      } else if let name = file.name(item) {
        named.append((code, name))
        code += 1
      }
    }
    return named
  }

  private static let digits: [String: UInt32] = Dictionary(
    uniqueKeysWithValues: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
      .enumerated().map { ($1, UInt32(0x30 + $0)) })
}
