/// Something that should be looked at before an act is published.
public struct Finding: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: String, Sendable, CaseIterable {
    /// It must not be published so.
    case error
    /// It is probably wrong.
    case warning
    /// A person has to judge: it never makes the check fail.
    case review
    /// Worth knowing.
    case note
  }

  /// Whether the user knows of a finding already.
  public enum State: Sendable, Equatable {
    /// It is new.
    case new
    /// It is in the baseline.
    case known
    /// The user accepted it, for that reason.
    case accepted(String)
  }

  /// The code of its rule, such as `LEG005`.
  public var code = ""
  /// How much it matters.
  public var severity: Severity
  /// What was found, as a sentence.
  public var message: Message
  /// What to do, as a sentence; that of the rule unless the finding has one of its own.
  public var remedy: Message?
  /// The JSON Pointer of the record's value that it is about, if it is about one.
  public var pointer: String?
  /// The page, from 1, if it is about a place.
  public var page: Int?
  /// The box on that page, in points from the page's top left, if it is about a place.
  public var box: Box?
  /// The words on the page as printed, if it is about words.
  public var quote: String?
  /// The sentence that the words are in, where they are part of one.
  public var sentence: String?
  /// What was compared.
  public var bases: [Basis] = []
  /// Whether it is that something is missing, which a page that could not be read may explain.
  public var isLack = false
  /// Why it is a review and no more, where what it rests on is doubtful.
  public var softened: Message?
  /// What stays the same when the act is exported again: the suppressions and baselines name it.
  public var fingerprint = ""

  /// Whether the user knows of it already.
  public var state = State.new

  /// Whether doubts about the record's values leave it as it is, since it rests on the page's words.
  var judgesWords = false
  /// The places of what it quotes, which say how sure the words are.
  var places: [Place] = []

  /// Makes a finding about the act as a whole; the rest is added to it.
  public init(_ severity: Severity, fr: String, en: String) {
    self.severity = severity
    message = Message(fr: fr, en: en)
  }
}

extension Finding.Severity: Comparable, Recorded {
  /// The worse one is the greater.
  public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .error: 3
    case .warning: 2
    case .review: 1
    case .note: 0
    }
  }
}

extension Finding: RecordObject {
  static var blank: Finding { Finding(.note, fr: "", en: "") }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("code", &code)
    coder.member("severity", &severity)
    coder.member("message", &message)
    coder.member("remedy", &remedy)
    coder.member("pointer", &pointer)
    coder.member("page", &page)
    coder.member("box", &box)
    coder.member("quote", &quote)
    coder.member("sentence", &sentence)
    coder.member("softened", &softened)
    coder.member("fingerprint", &fingerprint)
    coder.member("bases", &bases)
  }
}
