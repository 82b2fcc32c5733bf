/// What a check of several files found, in the order of the files.
public struct CheckReport: Sendable {
  /// What was found in one file.
  public struct File: Sendable {
    /// The file, as ``Source/file``.
    public var file: String
    /// What was found in each of its acts; none where it could not be read.
    public var acts: [ActFindings]
    /// Why it could not be read.
    public var error: ErrorRecord?
  }

  /// The files, in the order in which they were given.
  public var files: [File] = []

  /// A report on no file.
  public init() {}

  /// Adds a file whose bodies ``FindingsProduct`` has made; what is none of them is left out.
  public mutating func add(_ bodies: [[UInt8]], of file: String) {
    var added = File(file: file, acts: [], error: nil)
    for body in bodies {
      guard var reader = try? RecordReader(body) else { continue }
      if reader.holdsError {
        added.error = ErrorRecord.read(from: &reader)
      } else if let act = ActFindings.read(from: &reader) {
        added.acts.append(act)
      }
    }
    files.append(added)
  }

  /// All findings.
  public var findings: [Finding] { files.flatMap(\.acts).flatMap(\.findings) }

  /// Whether something was found that is as bad as a severity.
  public func has(_ severity: Finding.Severity) -> Bool { findings.contains { $0.severity >= severity } }
}
