/// What stands in the stream of records for a file that gave none.
public struct ErrorRecord: Sendable, Hashable {
  /// The path as ``Source/file`` has it.
  public var file: String
  /// The SHA-256 of the file's bytes in lower-case hexadecimal, if they could be had.
  public var sha256: String?
  /// The file's size, in bytes, if it could be had.
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

extension ErrorRecord: Written {
  func write(to record: inout RecordWriter) {
    record.object {
      $0.member("schemaVersion", Record.schemaVersion)
      $0.json.key("source")
      $0.object {
        $0.member("file", file)
        $0.member("sha256", sha256)
        $0.member("bytes", bytes)
      }
      $0.member("error", fault)
    }
  }
}
