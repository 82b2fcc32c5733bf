/// What an act calls itself.
public enum ActNature: String, Sendable, CaseIterable {
  /// A « convention ».
  case convention
  /// An « avenant ».
  case avenant
  /// An « arrêté ».
  case arrete
  /// A « décision ».
  case decision
  /// A « délibération ».
  case deliberation
  /// A « circulaire ».
  case circulaire
  /// An « instruction ».
  case instruction
  /// An « avis ».
  case avis
  /// A « liste ».
  case liste
  /// A « charte ».
  case charte
  /// A « contrat ».
  case contrat
  /// Anything else, such as a « protocole d’accord ».
  case other
}
