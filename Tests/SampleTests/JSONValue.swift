/// A JSON value of any shape, as records and expected records are compared.
enum JSONValue: Decodable, Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  subscript(key: String) -> JSONValue {
    if case .object(let members) = self { return members[key] ?? .null }
    return .null
  }

  var items: [JSONValue] {
    if case .array(let items) = self { return items }
    return []
  }

  var text: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The value on one line, keys in alphabetical order.
  var shown: String {
    switch self {
    case .null: "null"
    case .bool(let value): String(value)
    case .number(let value): value == value.rounded() ? String(Int(value)) : String(value)
    case .string(let value):
      "“" + value.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " ⏎ ") + "”"
    case .array(let items): "[" + items.map(\.shown).joined(separator: ", ") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.shown)" }.joined(separator: ", ")
        + "}"
    }
  }
}
