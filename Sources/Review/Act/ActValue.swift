import Clausier

/// A value of a record as the page shows it, with what is in it.
struct ActValue {
  /// Its JSON Pointer.
  let pointer: String
  /// The pointer with `*` for the numbers of elements: the same for all values of a field.
  let path: String
  /// The last step of the pointer.
  let key: String
  /// The value.
  let node: JSONNode
  /// Where it is on the pages.
  let places: [Place]
  /// The rule that found it.
  let rule: String?
  /// What is in it.
  var children: [ActValue] = []

  /// Whether nothing is in it: a single value, or an empty list.
  var isLeaf: Bool { children.isEmpty }

  /// Whether it says « looked for, not there ».
  var isMissing: Bool {
    switch node {
    case .null: true
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    default: false
    }
  }

  /// Whether it is a list without anything in it, which nobody can choose.
  var isEmptyList: Bool {
    if case .array = node { return isMissing }
    return false
  }

  /// It and everything below, in order.
  var leaves: [ActValue] { isLeaf ? [self] : children.flatMap(\.leaves) }

  /// The values of a record, each with what is in it; the top of the tree is the record itself.
  static func tree(of record: Record) -> ActValue {
    var values = record.values[...]
    var root = ActValue(
      pointer: "", path: "", key: "", node: .object([]), places: [], rule: nil)
    root.children = children(of: "", path: "", in: &values)
    return root
  }

  private static func children(
    of pointer: String, path: String, in values: inout ArraySlice<RecordValue>
  ) -> [ActValue] {
    var children: [ActValue] = []
    let start = pointer + "/"
    while let next = values.first, next.pointer.hasPrefix(start) {
      values.removeFirst()
      let key = String(next.pointer.dropFirst(start.count))
      let isElement = key.utf8.first.map { (0x30...0x39).contains($0) } ?? false
      let inner = path + (isElement ? "/*" : "/" + key)
      var value = ActValue(
        pointer: next.pointer, path: inner, key: key, node: (try? JSONParser.parse(next.json)) ?? .null,
        places: next.places, rule: next.rule)
      value.children = self.children(of: next.pointer, path: inner, in: &values)
      children.append(value)
    }
    return children
  }
}
