/// A version of the standard for transfers to French archives.
enum SEDAVersion: String, Comparable {
  case v2_1 = "2.1"
  case v2_2 = "2.2"
  case v2_3 = "2.3"

  /// The namespace of its elements.
  var namespace: String { "fr:gouv:culture:archivesdefrance:seda:v" + rawValue }

  static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}
