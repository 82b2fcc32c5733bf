/// A version of the record format, major.minor: a minor step adds keys and values, which readers may ignore.
public struct SchemaVersion: Sendable, Hashable {
  /// What changes when a reader of older records would go wrong.
  public let major: Int
  /// What changes when keys or values are added.
  public let minor: Int

  private init(_ major: Int, _ minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// The first version.
  public static let v1_0 = SchemaVersion(1, 0)
  /// Adds the keys that are described with `since: .v1_1`, and `chars` of evidence.
  public static let v1_1 = SchemaVersion(1, 1)

  /// The version that records are written in.
  public static let current = v1_1
  /// The versions that have a published schema, the oldest first.
  public static let published = [v1_0, v1_1]
}

extension SchemaVersion: Comparable {
  /// Orders by major, then by minor.
  public static func < (left: Self, right: Self) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }
}

extension SchemaVersion: LosslessStringConvertible {
  /// As records print it: `1.1`.
  public var description: String { "\(major).\(minor)" }

  /// Reads what records print; `nil` for anything else.
  public init?(_ description: String) {
    let parts = description.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let major = parts[0], let minor = parts[1], min(major, minor) >= 0 else {
      return nil
    }
    self.init(major, minor)
    guard self.description == description else { return nil }
  }
}
