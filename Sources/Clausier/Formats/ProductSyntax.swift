/// The kind of a product's bytes: it says how they are made harmless for a terminal that shows them.
public enum ProductSyntax: Sendable {
  /// JSON values, in which a control character can be written in another way.
  case json
  /// Lines of text.
  case lines
}
