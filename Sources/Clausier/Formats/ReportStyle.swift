/// How a report is written for its reader.
public struct ReportStyle: Sendable {
  /// The language of its sentences.
  public var language: @Sendable (Message) -> String
  /// Whether it shows how each finding came about.
  public var explains = false
  /// Makes text harmless for the terminal that shows it.
  public var escaped: @Sendable (String) -> String = { $0 }
  /// Text that stands out, by the severity that it goes with; `nil` for a heading.
  public var painted: @Sendable (String, Finding.Severity?) -> String = { text, _ in text }

  /// A style for one language, without colours.
  public init(_ language: @escaping @Sendable (Message) -> String) { self.language = language }
}
