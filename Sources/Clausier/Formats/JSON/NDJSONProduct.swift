/// Records as lines of JSON, for programs.
struct NDJSONProduct: JSONRecordProduct {
  static let name = "ndjson"
  static let summary = Message(fr: "une fiche par ligne", en: "a record a line")

  let style = JSONStyle.compact

  init(_ given: [String: String] = [:]) {}

  func frame(isList: Bool) -> ProductFrame { ProductFrame(after: [0x0A]) }
}
