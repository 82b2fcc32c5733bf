/// A document changed in one place, and where.
struct Mutation {
  let pointer: String
  let document: JSONValue

  /// Every document that has one member fewer.
  static func removals(of value: JSONValue) -> [Mutation] {
    mutations(of: value) { value, pointer in
      guard case .object(let members) = value else { return [] }
      return members.indices.map { index in
        var rest = members
        let gone = rest.remove(at: index)
        return Mutation(pointer: pointer + "/" + escaped(gone.name), document: .object(rest))
      }
    }
  }

  /// Every document in which one object has one member more.
  static func additions(to value: JSONValue) -> [Mutation] {
    mutations(of: value) { value, pointer in
      guard case .object(let members) = value else { return [] }
      let more = JSONValue.Member(name: "un~/expected", value: .null)
      return [Mutation(pointer: pointer + "/un~0~1expected", document: .object(members + [more]))]
    }
  }

  /// Every document in which one value is an object that no schema asks for.
  static func replacements(in value: JSONValue) -> [Mutation] {
    mutations(of: value) { _, pointer in
      [Mutation(pointer: pointer, document: .object([.init(name: "no", value: .bool(true))]))]
    }
  }

  private static func mutations(
    of value: JSONValue, at pointer: String = "", by change: (JSONValue, String) -> [Mutation]
  ) -> [Mutation] {
    var all = change(value, pointer)
    switch value {
    case .object(let members):
      for (index, member) in members.enumerated() {
        let inner = mutations(of: member.value, at: pointer + "/" + escaped(member.name), by: change)
        all += inner.map { mutation in
          var changed = members
          changed[index].value = mutation.document
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
