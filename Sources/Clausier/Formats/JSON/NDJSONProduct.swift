/// Records as lines of JSON, for programs.
public struct NDJSONProduct: JSONRecordProduct {
  public static let name = "ndjson"
  public static let summary = Message(fr: "une fiche par ligne", en: "a record a line")

  public let style = JSONStyle.compact

  public init(_ given: [String: String] = [:]) {}

  public func frame(isList: Bool) -> ProductFrame { ProductFrame(after: [0x0A]) }
}
