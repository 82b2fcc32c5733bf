/// Whether an amount is a bound.
public enum Qualifier: String, Sendable, CaseIterable {
  /// « au plus », « maximum », « dans la limite de ».
  case max
  /// « au moins », « minimum ».
  case min
}
