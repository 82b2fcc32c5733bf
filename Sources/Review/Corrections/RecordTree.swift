import Clausier
import FoundationEssentials

/// A record as JSON that single values can be changed in.
struct RecordTree {
  /// What it says now.
  private(set) var root: JSONNode

  init(_ root: JSONNode) { self.root = root }

  /// What a pointer leads to.
  enum Target {
    /// A single value.
    case value(JSONNode)
    /// A list or an object, or an element that a list does not have.
    case entry
    /// Nothing that a record of the act could say.
    case nothing
  }

  /// The keys of a record that say nothing of the act itself.
  private static let outside: Set = ["schemaVersion", "source", "diagnostics", "evidence"]

  /// What a JSON Pointer leads to.
  func target(of pointer: String) -> Target {
    let steps = RecordTree.steps(of: pointer)
    guard pointer.hasPrefix("/"), let first = steps.first, !RecordTree.outside.contains(first) else {
      return .nothing
    }
    var node = root
    for step in steps {
      switch node {
      case .object(let members):
        guard let member = members.first(where: { $0.name == step }) else { return .nothing }
        node = member.value
      case .array(let elements):
        guard let index = RecordTree.index(step) else { return step == "-" ? .entry : .nothing }
        guard elements.indices.contains(index) else { return .entry }
        node = elements[index]
      case .null: return .entry
      default: return .nothing
      }
    }
    switch node {
    case .array, .object: return .entry
    default: return .value(node)
    }
  }

  /// Changes the value that a pointer leads to, which must be there; with `nil` a member goes.
  mutating func set(_ steps: [String], to value: JSONNode?) {
    root = RecordTree.changed(root, steps[...], to: value) ?? root
  }

  private static func changed(_ node: JSONNode, _ steps: ArraySlice<String>, to value: JSONNode?) -> JSONNode?
  {
    guard let step = steps.first else { return value }
    switch node {
    case .object(var members):
      let place = members.firstIndex { $0.name == step }
      let inner = changed(place.map { members[$0].value } ?? .null, steps.dropFirst(), to: value)
      switch (place, inner) {
      case (let place?, let inner?): members[place] = JSONMember(name: step, value: inner)
      case (let place?, nil): members.remove(at: place)
      case (nil, let inner?): members.append(JSONMember(name: step, value: inner))
      case (nil, nil): break
      }
      return .object(members)
    case .array(var elements):
      guard let index = index(step), elements.indices.contains(index),
        let inner = changed(elements[index], steps.dropFirst(), to: value)
      else { return node }
      elements[index] = inner
      return .array(elements)
    default: return steps.count == 1 ? node : nil
    }
  }

  /// The steps of a pointer, without escapes.
  static func steps(of pointer: String) -> [String] {
    pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
      String($0).replacing("~1", with: "/").replacing("~0", with: "~")
    }
  }

  private static func index(_ step: String) -> Int? {
    guard (1...9).contains(step.utf8.count), step.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      step == "0" || step.utf8.first != 0x30
    else { return nil }
    return Int(step)
  }
}

extension JSONNode {
  /// Whether it is the same single value; numbers are the same whichever way they are written.
  func isSame(as other: JSONNode) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.bool(let one), .bool(let two)): one == two
    case (.string(let one), .string(let two)): one.utf8.elementsEqual(two.utf8)
    case (.number(let one), .number(let two)):
      one == two || Decimal(string: one).map { $0 == Decimal(string: two) } ?? false
    default: false
    }
  }
}
