/// What the rules found in one act.
public struct ActFindings: Sendable, Equatable {
  /// A rule that was not asked, with the reason.
  public struct Omission: Sendable, Equatable {
    /// The rule's code.
    public var code: String
    /// Why.
    public var reason: Message
  }

  /// The file, as ``Source/file``.
  public var file: String
  /// The SHA-256 of the file.
  public var sha256: String
  /// The act's place in the file, from 1, and how many there are.
  public var index: Int
  /// How many acts the file holds.
  public var count: Int
  /// What was found: by page, then by place, then by code; what has no page comes last.
  public var findings: [Finding]
  /// The rules that had no subject or no means, in the order of their codes.
  public var omissions: [Omission]
}

extension ActFindings: RecordObject {
  static var blank: ActFindings {
    ActFindings(file: "", sha256: "", index: 1, count: 1, findings: [], omissions: [])
  }

  mutating func describe(_ coder: inout some RecordCoder) {
    var version = SchemaVersion.current
    coder.member("schemaVersion", &version)
    coder.member("file", &file)
    coder.member("sha256", &sha256)
    coder.member("act", &index)
    coder.member("of", &count)
    coder.member("findings", &findings)
    coder.member("omissions", &omissions)
  }
}

extension ActFindings.Omission: RecordObject {
  static var blank: ActFindings.Omission { ActFindings.Omission(code: "", reason: .blank) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("code", &code)
    coder.member("reason", &reason)
  }
}
