/// What an article is about.
public enum Topic: String, Sendable, CaseIterable {
  /// What is delegated.
  case object
  /// What the délégant owes.
  case obligationsDelegant = "obligations-delegant"
  /// What the délégataire owes.
  case obligationsDelegataire = "obligations-delegataire"
  /// Credits, their amounts and how they are carried out.
  case finance
  /// How account is given.
  case reporting
  /// How the act is changed.
  case amendment
  /// When it begins, how long it lasts, how it is renewed.
  case term
  /// How it is ended early.
  case ending
  /// Where it is published.
  case publication
  /// Personal data.
  case dataProtection = "data-protection"
}
