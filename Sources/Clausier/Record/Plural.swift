/// Numbers with their nouns in messages: French has the singular below two, English for one alone.
public enum Plural {
  /// A number with its noun in French.
  public static func fr(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(abs(count) < 2 ? one : many)"
  }

  /// A number with its noun in English.
  public static func en(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }
}
