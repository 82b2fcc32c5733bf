/// What kind of act a document is.
public enum ActKind: String, Sendable, CaseIterable {
  /// A « convention de délégation de gestion ».
  case delegation
  /// An « avenant » to a convention.
  case amendment
  /// Another convention.
  case agreement
  /// Not a convention, or not known.
  case unknown
}
