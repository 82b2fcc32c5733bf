/// A value together with the places on the pages where it can be shown, and the rule that found it.
///
/// Every extracted leaf of a ``Record`` is one, so that no value can be written without its evidence.
public struct Shown<Value: Sendable>: Sendable {
  /// The normalised value.
  public var value: Value
  /// Where it is printed, one place per fragment of a line, in reading order.
  public var places: [Place]
  /// The name of the rule that found it, as `evidence` prints it.
  public var rule: String

  /// Makes a shown value.
  public init(_ value: Value, at places: [Place], rule: String) {
    self.value = value
    self.places = places
    self.rule = rule
  }

  /// Makes a shown value that a rule of the program found.
  init(_ value: Value, at places: [Place], rule: StaticString) {
    self.init(value, at: places, rule: rule.description)
  }
}

extension Shown: Equatable where Value: Equatable {
  /// Two shown values are equal when they say the same and have the same places; the rule does not matter.
  public static func == (left: Self, right: Self) -> Bool {
    left.value == right.value && left.places == right.places
  }
}
