public import Clausier

/// An act on its way to an archive: its record, and where its file is sought.
public struct ExportedAct: Sendable {
  /// What was read of it.
  public let record: Record
  /// Where its file is sought.
  public let files: SourceFolder

  /// Makes an act to be exported.
  public init(_ record: Record, files: SourceFolder = SourceFolder()) {
    self.record = record
    self.files = files
  }
}
