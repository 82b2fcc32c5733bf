/// What the rules found in one act.
public struct ActFindings: Sendable, Equatable {
  /// A rule that was not asked, with the reason.
  public struct Omission: Sendable, Equatable {
    /// The rule's code.
    public var code: String
    /// Why.
    public var reason: Message
    /// Whether the act may have its subject, and only the means to look for it were missing.
    public var lacksMeans = false
  }

  /// The file, as ``Source/file``.
  public var file: String
  /// The SHA-256 of the file.
  public var sha256: String
  /// The act's place in the file, from 1, and how many there are.
  public var index: Int
  /// How many acts the file holds.
  public var count: Int
  /// The act's title as it is printed, if it was found.
  public var title: String?
  /// The first page that it is on, from 1.
  public var firstPage = 1
  /// The last page that it is on.
  public var lastPage = 1
  /// What was found: by page, then by place, then by code; what has no page comes last.
  public var findings: [Finding]
  /// The rules that had no subject or no means, in the order of their codes.
  public var omissions: [Omission]
  /// What is held against other acts.
  public var summary = ActSummary()

  /// Nothing found yet in an act.
  init(of act: CheckedAct) {
    let source = act.record.source
    (file, sha256, index, count) = (source.file, source.sha256, source.act.index, source.act.of)
    title = act.record.title?.value
    (firstPage, lastPage) = (source.act.firstPage, source.act.lastPage)
    (findings, omissions) = ([], [])
    summary = ActSummary(of: act)
  }

  private init() { (file, sha256, index, count, findings, omissions) = ("", "", 1, 1, [], []) }
}

extension ActFindings: RecordObject {
  static var blank: ActFindings { ActFindings() }

  mutating func describe(_ coder: inout some RecordCoder) {
    var version = SchemaVersion.current
    coder.member("schemaVersion", &version)
    coder.member("file", &file)
    coder.member("sha256", &sha256)
    coder.member("act", &index)
    coder.member("of", &count)
    coder.member("title", &title)
    coder.member("firstPage", &firstPage)
    coder.member("lastPage", &lastPage)
    coder.member("findings", &findings)
    coder.member("omissions", &omissions)
    coder.member("summary", &summary)
  }
}

extension ActFindings.Omission: RecordObject {
  static var blank: ActFindings.Omission { ActFindings.Omission(code: "", reason: .blank) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("code", &code)
    coder.member("reason", &reason)
    coder.member("lacksMeans", &lacksMeans)
  }
}
