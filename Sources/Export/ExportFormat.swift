public import Clausier

/// A form in which acts are handed to an archive or an office: one folder of files and a line of ``ExportFormats``.
///
/// A format takes one act after another and keeps nothing of them in memory; its output appears under its name when it is
/// complete. What it cannot take as it is, it leaves out or replaces, and says so to the report.
public protocol ExportFormat: ~Copyable, SendableMetatype {
  /// What `--format` calls it.
  static var name: String { get }
  /// What it is, in the help of `--format`; without a point at the end.
  static var summary: Message { get }
  /// What the archive must have decided before anything is written.
  static var needs: [ArchiveKey] { get }
  /// Whether it can be asked how its cells are written.
  static var takesDialect: Bool { get }

  /// Begins the output.
  ///
  /// - Throws: ``ExportFault`` when it cannot be written there, or a key has a value that the format cannot take.
  init(_ request: ExportRequest) throws(ExportFault)

  /// Takes an act.
  ///
  /// - Throws: ``ExportFault`` when nothing more can be written.
  mutating func add(_ act: ExportedAct, to report: inout ExportReport) throws(ExportFault)

  /// Makes the output appear under its name.
  ///
  /// - Throws: ``ExportFault`` when it cannot be completed; there is then none.
  mutating func finish(_ report: inout ExportReport) throws(ExportFault)
}

extension ExportFormat where Self: ~Copyable {
  /// Most forms have no choice.
  public static var takesDialect: Bool { false }
}
