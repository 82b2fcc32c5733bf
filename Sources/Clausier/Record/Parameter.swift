/// A named value that a diagnostic or an error carries for programs: what its message says in words.
public struct Parameter: Sendable, Hashable {
  /// What a parameter can hold.
  public enum Value: Sendable, Hashable {
    /// A text.
    case text(String)
    /// A whole number.
    case number(Int)
    /// A list of whole numbers, such as pages.
    case numbers([Int])
    /// A list of texts.
    case texts([String])
    /// Nothing known.
    case none
  }

  /// The name, in camel case.
  public var name: String
  /// The value.
  public var value: Value

  /// Makes a parameter.
  public init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}
