/// How an act is renewed.
public enum RenewalMode: String, Sendable, CaseIterable {
  /// « par tacite reconduction ».
  case tacit
  /// By an express decision of the parties.
  case express
  /// The act says that it is not renewed.
  case none
}
