/// The object in a stream of records for a file that gave no record.
public struct ErrorRecord: Sendable, Hashable {
  /// The version of the format that it is written in.
  public var schemaVersion = SchemaVersion.current
  /// The path as ``Source/file`` has it.
  public var file: String
  /// The SHA-256 of the file's bytes in lower-case hexadecimal, if they could be read.
  public var sha256: String?
  /// The file's size, in bytes, if it could be read.
  public var bytes: Int?
  /// Why there is no record.
  public var fault: Fault

  /// Makes an error object.
  public init(file: String, sha256: String? = nil, bytes: Int? = nil, fault: Fault) {
    self.file = file
    self.sha256 = sha256
    self.bytes = bytes
    self.fault = fault
  }
}

extension ErrorRecord: RecordObject {
  static var blank: ErrorRecord { ErrorRecord(file: "", fault: .blank) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("schemaVersion", &schemaVersion)
    var source = FileFacts(file: file, sha256: sha256, bytes: bytes)
    coder.member("source", &source)
    (file, sha256, bytes) = (source.file, source.sha256, source.bytes)
    coder.member("error", &fault)
  }
}

/// What is known of a file that gave no record.
private struct FileFacts: RecordObject {
  var file = ""
  var sha256: String?
  var bytes: Int?

  static var blank: FileFacts { FileFacts() }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("file", &file)
    coder.member("sha256", &sha256)
    coder.member("bytes", &bytes)
  }
}
