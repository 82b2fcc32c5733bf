import FoundationEssentials

/// JSON as another reader sees it, to hold what we write against.
indirect enum JSONTree: Decodable, Equatable {
  case null
  case bool(Bool)
  case number(Decimal)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])

  init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(JSONTree.self, from: Data(bytes))
  }

  init(from decoder: any Decoder) throws {
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

  subscript(key: String) -> JSONTree? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The value that a JSON Pointer leads to.
  func value(at pointer: String) -> JSONTree? {
    pointer.split(separator: "/").reduce(self) { tree, step in
      switch tree {
      case .object(let members): members[String(step)]
      case .array(let values): Int(step).flatMap { values.indices.contains($0) ? values[$0] : nil }
      default: nil
      }
    }
  }

  /// The JSON Pointers of all leaves, sorted.
  var leaves: [String] {
    switch self {
    case .object(let members):
      members.flatMap { member in member.value.leaves.map { "/" + member.key + $0 } }.sorted()
    case .array(let values):
      values.enumerated().flatMap { index, value in value.leaves.map { "/\(index)" + $0 } }
    default: [""]
    }
  }
}
