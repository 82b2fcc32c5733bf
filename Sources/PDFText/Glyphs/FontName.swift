import Clausier

extension Page.Face {
  /// A face as its font's name tells it; `size` in points.
  init(fontNamed fullName: String, size: Double) {
    let name = Page.Face.withoutSubset(fullName)
    let words = name.lowercased()
    self.init(
      name: name,
      size: size.isFinite ? Float(max(0, min(1e6, size))) : 0,
      bold: Page.Face.says(words, Page.Face.heavy) || words.hasSuffix("-bd"),
      italic: Page.Face.says(words, Page.Face.leaning) || words.hasSuffix("-it"))
  }

  private static let heavy = ["bold", "black", "heavy", "-bd"]
  private static let leaning = ["italic", "oblique", "slanted"]

  private static func says(_ name: String, _ words: [String]) -> Bool {
    words.contains { word in
      name.utf8.indices.contains { name.utf8[$0...].starts(with: word.utf8) }
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
