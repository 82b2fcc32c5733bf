/// JSON as it was read: members in their order, numbers as they are written.
package enum JSONNode: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// The digits as they are written.
  case number(String)
  /// The text, without its escapes.
  case string(String)
  /// The elements of a list.
  case array([JSONNode])
  /// The members of an object, no two of one name.
  case object([JSONMember])
}

/// A member of an object.
package struct JSONMember: Sendable {
  /// Its name, without escapes.
  package let name: String
  /// Its value.
  package let value: JSONNode

  package init(name: String, value: JSONNode) {
    self.name = name
    self.value = value
  }
}
