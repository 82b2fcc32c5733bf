import Storage

/// A value of a record; what a record does not have is an empty one.
struct RecordNode {
  private let all: RecordNodes
  /// Its place among the nodes; `nil` for what is not there.
  private let index: Int?

  init(of all: RecordNodes, at index: Int?) {
    self.all = all
    self.index = index.flatMap { $0 < all.nodes.count ? $0 : nil }
  }

  private var node: RecordNodes.Node? { index.map { all.nodes[$0] } }

  /// A member of an object.
  subscript(name: String) -> RecordNode {
    var found: Int?
    var name = name
    name.withUTF8 { wanted in
      eachMember { key, value in
        let node = all.nodes[key]
        if node.kind == .plainText, all.bytes[node.start..<node.end].elementsEqual(wanted) { found = value }
        return found == nil
      }
    }
    return RecordNode(of: all, at: found)
  }

  /// What several steps lead to.
  subscript(steps: [String]) -> RecordNode { steps.reduce(self) { $0[$1] } }

  /// The elements of a list.
  var elements: [RecordNode] {
    guard let index, let node, node.kind == .array else { return [] }
    var elements: [RecordNode] = []
    var next = index + 1
    while next < node.after {
      elements.append(RecordNode(of: all, at: next))
      next = all.nodes[next].after
    }
    return elements
  }

  /// The members of an object.
  var members: [(name: String, value: RecordNode)] {
    var members: [(name: String, value: RecordNode)] = []
    eachMember { key, value in
      members.append((RecordNode(of: all, at: key).text ?? "", RecordNode(of: all, at: value)))
      return true
    }
    return members
  }

  /// The text; `nil` for anything else.
  var text: String? {
    guard let node else { return nil }
    let bytes = all.bytes[node.start..<node.end]
    return switch node.kind {
    case .plainText: String(decoding: bytes, as: UTF8.self)
    case .escapedText: String(decoding: EscapedText.bytes(of: bytes), as: UTF8.self)
    default: nil
    }
  }

  /// The number; `nil` for anything else.
  var real: Double? { word.flatMap { Double($0) } }

  /// The whole number; `nil` for anything else.
  var number: Int? { word.flatMap { Int($0) } ?? real.flatMap { Int(exactly: $0) } }

  /// Whether it is an object.
  var isObject: Bool { node?.kind == .object }

  /// Whether it is neither missing nor null.
  var isThere: Bool { node != nil && word != "null" }

  /// The value as a database keeps it: lists and objects as JSON.
  var stored: StoredValue {
    guard let node else { return .none }
    switch node.kind {
    case .plainText, .escapedText: return text.stored
    case .object, .array: return .text(String(decoding: all.bytes[node.start..<node.end], as: UTF8.self))
    case .word:
      switch word {
      case "null": return .none
      case "true": return .number(1)
      case "false": return .number(0)
      default: return word.flatMap { Int($0) }.map { .number($0) } ?? real.map { .real($0) } ?? .none
      }
    }
  }

  private var word: String? {
    guard let node, node.kind == .word else { return nil }
    return String(decoding: all.bytes[node.start..<node.end], as: UTF8.self)
  }

  /// Hands on the nodes of each name and its value, as long as it is told to go on.
  private func eachMember(_ body: (_ name: Int, _ value: Int) -> Bool) {
    guard let index, let node, node.kind == .object else { return }
    var next = index + 1
    while next + 1 < node.after {
      let value = all.nodes[next].after
      guard value < node.after, body(next, value) else { return }
      next = all.nodes[value].after
    }
  }
}
