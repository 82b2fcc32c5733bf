import Clausier

/// What the fields of records are called, and which values they can have, as the schema says.
public struct FieldLabels: Sendable {
  /// A kind of JSON value.
  enum Kind: String {
    case string, integer, number, boolean, object, array
  }

  private struct Field {
    var title: Message?
    var kind: Kind?
    var allowed: [String] = []
  }

  private let fields: [String: Field]

  /// Reads the schema of records; labels are the keys where it is none.
  public init(schema: [UInt8]) {
    var fields: [String: Field] = [:]
    if let schema = try? JSONParser.parse(schema), let record = schema["definitions"]?["record"] {
      FieldLabels.collect(record, at: "", into: &fields)
    }
    self.fields = fields
  }

  private static func collect(_ node: JSONNode, at path: String, into fields: inout [String: Field]) {
    var field = Field()
    if let title = node["title"]?.text {
      field.title = Message(fr: node["x-title-fr"]?.text ?? title, en: title)
    }
    let kinds = node["type"]?.texts ?? [node["type"]?.text].compactMap { $0 }
    field.kind = kinds.first { $0 != "null" }.flatMap(Kind.init)
    field.allowed = node["enum"]?.elements?.compactMap(\.text) ?? []
    fields[path] = field
    if case .object(let members)? = node["properties"] {
      for member in members { collect(member.value, at: path + "/" + member.name, into: &fields) }
    }
    if let items = node["items"] { collect(items, at: path + "/*", into: &fields) }
  }

  /// What the field at a path is called; in a path the number of an element is `*`.
  func title(of path: String, _ language: PageLanguage) -> String {
    if let title = fields[path]?.title { return language(title) }
    return path.split(separator: "/").last { $0 != "*" }.map(String.init) ?? path
  }

  /// Which kind of value the field at a path has, besides `null`; text where the schema does not say.
  func kind(of path: String) -> Kind {
    if let field = fields[path] { return field.kind ?? .string }
    return .string
  }

  /// The words that the field at a path can have; none if any.
  func allowed(at path: String) -> [String] { fields[path]?.allowed ?? [] }
}
