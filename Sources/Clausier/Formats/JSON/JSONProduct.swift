/// Records as JSON for people: an object, or an array of objects.
struct JSONProduct: JSONRecordProduct {
  static let name = "json"
  static let summary = Message(
    fr: "un objet pour un fichier, un tableau pour plusieurs, un dossier ou une liste",
    en: "an object for one file, an array for several, a folder or a list")

  let style = JSONStyle.indented

  init(_ given: [String: String] = [:]) {}

  func frame(isList: Bool) -> ProductFrame {
    guard isList else { return ProductFrame(after: [0x0A]) }
    return ProductFrame(
      head: Array("[\n".utf8), between: Array(",\n".utf8), end: Array("\n]\n".utf8),
      nothing: Array("[]\n".utf8))
  }
}
