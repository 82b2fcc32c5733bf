/// Of what kind the bytes of a product are: it says how they are made harmless for a terminal that shows them.
public enum ProductSyntax: Sendable {
  /// JSON values, in which a control character can be written otherwise.
  case json
  /// Lines of text.
  case lines
}
