/// What sets an act in force.
public enum TermEvent: String, Sendable, CaseIterable {
  /// Its signature.
  case signature
  /// Its publication.
  case publication
  /// Its notification.
  case notification
  /// A date that it names.
  case date
}
