/// What an avenant does with the credits of the act that it amends.
public enum CreditChange: String, Sendable, CaseIterable {
  /// Its credits take the place of those of the amended act.
  case replaced
  /// Its credits come on top of them.
  case added
}
