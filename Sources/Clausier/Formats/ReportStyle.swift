/// How a report is written for its reader.
public struct ReportStyle: Sendable {
  /// The language of its sentences.
  public var language: @Sendable (Message) -> String
  /// Whether it shows how each finding came about.
  public var explains = false
  /// The day of the check, such as 2025-01-31, for what the user may copy; `nil` where none is known.
  public var today: String?
  /// The version of the program, for reports that name their maker.
  public var version = ""
  /// Makes text harmless for the terminal that shows it.
  public var escaped: @Sendable (String) -> String = { $0 }
  /// Text that stands out by the severity that it goes with; `nil` for a heading.
  public var painted: @Sendable (_ text: String, _ severity: Finding.Severity?) -> String = { text, _ in text
  }
  /// Text broken into lines between its words, of so many characters at most.
  public var broken: @Sendable (_ text: String, _ width: Int) -> [String] = { text, _ in [text] }

  /// A style for one language, without colours.
  public init(_ language: @escaping @Sendable (Message) -> String) { self.language = language }

  /// Says something in the style's language.
  func say(fr: String, en: String) -> String { language(Message(fr: fr, en: en)) }
}
