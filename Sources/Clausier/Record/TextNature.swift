/// What kind of legal text a visa or a citation names.
public enum TextNature: String, Sendable, CaseIterable {
  /// A « décret ».
  case decret
  /// A « loi ».
  case loi
  /// A « loi organique ».
  case loiOrganique = "loi organique"
  /// An « ordonnance ».
  case ordonnance
  /// An « arrêté ».
  case arrete
  /// A « circulaire ».
  case circulaire
  /// A « code ».
  case code
  /// A « convention ».
  case convention
  /// Anything else, such as a « décision » or a « charte ».
  case other
}
