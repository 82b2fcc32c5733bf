/// Faces that draw the sign of the euro where their codes say a letter.
extension Page {
  /// The page with the euro signs of TeX's `eurosym`, whose faces hold nothing else, as such: they are coded as « e ».
  func spellingEuros() -> Page {
    let signs = faces.indices.filter { Page.isOfEuros(faces[$0].name) }
    guard !signs.isEmpty else { return self }
    var page = self
    for index in glyphs.indices where glyphs[index].scalar == "e" && signs.contains(Int(glyphs[index].face)) {
      page.glyphs[index].scalar = "€"
    }
    return page
  }

  /// `feymr10`, `feybo10`: a weight and a slant behind the first four letters.
  private static func isOfEuros(_ name: String) -> Bool {
    name.utf8.count < 40 && (name.contains("feym") || name.contains("feyb"))
  }
}
