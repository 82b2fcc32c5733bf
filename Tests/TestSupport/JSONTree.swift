package import FoundationEssentials

/// JSON of any shape as another reader sees it, to compare, to take apart, to change and to write again.
package indirect enum JSONTree: Decodable, Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Decimal)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])

  package init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(JSONTree.self, from: Data(bytes))
  }

  package init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .null
    } else if let value = try? single.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? single.decode(Decimal.self) {
      self = .number(value)
    } else if let value = try? single.decode(String.self) {
      self = .string(value)
    } else if let value = try? single.decode([JSONTree].self) {
      self = .array(value)
    } else {
      self = .object(try single.decode([String: JSONTree].self))
    }
  }

  /// The member of an object; `null` where there is none.
  package subscript(key: String) -> JSONTree {
    if case .object(let members) = self { members[key] ?? .null } else { .null }
  }

  /// The values of an array; none for all else.
  package var items: [JSONTree] {
    if case .array(let items) = self { items } else { [] }
  }

  /// What a string says.
  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The value that a JSON Pointer leads to.
  package func value(at pointer: String) -> JSONTree? {
    pointer.split(separator: "/").reduce(self) { tree, step in
      switch tree {
      case .object(let members): members[String(step)]
      case .array(let values): Int(step).flatMap { values.indices.contains($0) ? values[$0] : nil }
      default: nil
      }
    }
  }

  /// The JSON Pointers of all leaves, sorted.
  package var leaves: [String] {
    switch self {
    case .object(let members):
      members.flatMap { member in member.value.leaves.map { "/" + member.key + $0 } }.sorted()
    case .array(let values):
      values.enumerated().flatMap { index, value in value.leaves.map { "/\(index)" + $0 } }
    default: [""]
    }
  }

  /// The value as JSON, without white space, keys in alphabetical order.
  package var bytes: [UInt8] {
    Array(written(comma: ",", colon: ":", name: JSONTree.quoted, string: JSONTree.quoted).utf8)
  }

  /// The value on one line for a reader, keys in alphabetical order.
  package var shown: String {
    written(comma: ", ", colon: ": ", name: { $0 }, string: { "“" + $0.replacing("\n", with: " ⏎ ") + "”" })
  }

  private func written(
    comma: String, colon: String, name: @escaping (String) -> String, string: @escaping (String) -> String
  ) -> String {
    func text(_ value: JSONTree) -> String {
      switch value {
      case .null: return "null"
      case .bool(let value): return value ? "true" : "false"
      case .number(let value): return value.description
      case .string(let value): return string(value)
      case .array(let values): return "[" + values.map(text).joined(separator: comma) + "]"
      case .object(let members):
        let sorted = members.sorted { $0.key < $1.key }
        return "{" + sorted.map { name($0.key) + colon + text($0.value) }.joined(separator: comma) + "}"
      }
    }
    return text(self)
  }

  private static func quoted(_ text: String) -> String {
    (try? JSONEncoder().encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
  }
}
