/// How much a diagnostic matters.
public enum Severity: String, Sendable, CaseIterable {
  /// Worth knowing; nothing is in doubt.
  case info
  /// Something is in doubt and wants a reader's eye.
  case warning
  /// Part of the record is missing or wrong.
  case error
}
