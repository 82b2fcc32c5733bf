import TestSupport

extension JSONTree {
  /// Whether the value says that nothing was found: `null`, or an object or list with nothing in it.
  var isEmpty: Bool {
    switch self {
    case .null: true
    case .array(let values): values.isEmpty
    case .object(let members): members.values.allSatisfy(\.isEmpty)
    case .bool, .number, .string: false
    }
  }

  /// The value without the members that are empty.
  var withoutEmpty: JSONTree {
    switch self {
    case .object(let members): .object(members.filter { !$0.value.isEmpty }.mapValues(\.withoutEmpty))
    case .array(let values): .array(values.map(\.withoutEmpty))
    case .null, .bool, .number, .string: self
    }
  }
}
