/// The side that a party takes, from the act's own words.
public enum PartyRole: String, Sendable, CaseIterable {
  /// Who entrusts the management, « le délégant ».
  case delegant
  /// Who is entrusted with it, « le délégataire ».
  case delegataire
  /// Neither, or not said.
  case other
}
