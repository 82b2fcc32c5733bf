import TestSupport

/// A document changed in one place, and where.
struct Mutation {
  let pointer: String
  let document: JSONTree

  /// Every document that has one member fewer.
  static func removals(of value: JSONTree) -> [Mutation] {
    mutations(of: value) { value, pointer in
      guard case .object(let members) = value else { return [] }
      return members.keys.sorted().map { name in
        var rest = members
        rest[name] = nil
        return Mutation(pointer: pointer + "/" + escaped(name), document: .object(rest))
      }
    }
  }

  /// Every document in which one object has one member more.
  static func additions(to value: JSONTree) -> [Mutation] {
    mutations(of: value) { value, pointer in
      guard case .object(let members) = value else { return [] }
      let more = members.merging(["un~/expected": .null]) { _, new in new }
      return [Mutation(pointer: pointer + "/un~0~1expected", document: .object(more))]
    }
  }

  /// Every document in which one value is an object that no schema asks for.
  static func replacements(in value: JSONTree) -> [Mutation] {
    mutations(of: value) { _, pointer in
      [Mutation(pointer: pointer, document: .object(["no": .bool(true)]))]
    }
  }

  private static func mutations(
    of value: JSONTree, at pointer: String = "", by change: (JSONTree, String) -> [Mutation]
  ) -> [Mutation] {
    var all = change(value, pointer)
    switch value {
    case .object(let members):
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        let inner = mutations(of: member, at: pointer + "/" + escaped(name), by: change)
        all += inner.map { mutation in
          var changed = members
          changed[name] = mutation.document
          return Mutation(pointer: mutation.pointer, document: .object(changed))
        }
      }
    case .array(let values):
      for (index, element) in values.enumerated() {
        all += mutations(of: element, at: pointer + "/\(index)", by: change).map { mutation in
          var changed = values
          changed[index] = mutation.document
          return Mutation(pointer: mutation.pointer, document: .array(changed))
        }
      }
    default: break
    }
    return all
  }

  private static func escaped(_ name: String) -> String {
    name.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}
