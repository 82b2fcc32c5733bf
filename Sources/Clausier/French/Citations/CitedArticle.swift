/// An article that is named: `2`, `1` for « 1er » and « premier », `5 bis`, `L. 311-6`.
struct CitedArticle: Sendable, Equatable {
  /// Its number in its usual form.
  var number: String
  /// The tokens it is written with.
  var tokens: TokenRange
}
