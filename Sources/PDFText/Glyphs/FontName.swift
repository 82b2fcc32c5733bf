import Clausier

extension Page.Face {
  /// A face as its font's name tells it; `size` in points.
  init(fontNamed fullName: String, size: Double) {
    let name = Page.Face.withoutSubset(fullName)
    let letters = name.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    self.init(
      name: name,
      size: size.isFinite ? Float(max(0, min(1e6, size))) : 0,
      bold: Page.Face.heavy.contains { Page.Face.holds(letters, $0) },
      italic: Page.Face.leaning.contains { Page.Face.holds(letters, $0) }
        || letters.suffix(3).elementsEqual("-it".utf8))
  }

  private static let heavy: [StaticString] = ["bold", "black", "heavy", "-bd"]
  private static let leaning: [StaticString] = ["italic", "oblique", "slanted"]

  private static func holds(_ letters: [UInt8], _ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      letters.indices.contains { letters[$0] == word[0] && letters[$0...].starts(with: word) }
    }
  }

  /// The name without the six capitals and the plus sign that mark a font of which only a part is in the file.
  private static func withoutSubset(_ name: String) -> String {
    let bytes = name.utf8
    guard bytes.count > 7, bytes.prefix(6).allSatisfy({ (0x41...0x5A).contains($0) }),
      bytes.dropFirst(6).first == 0x2B
    else { return name }
    return String(name.dropFirst(7))
  }
}
