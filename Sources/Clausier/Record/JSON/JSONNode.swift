/// JSON as it was read: members in their order, numbers as they are written.
enum JSONNode {
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
struct JSONMember {
  /// Its name, without escapes.
  let name: String
  /// Its value.
  let value: JSONNode
}
