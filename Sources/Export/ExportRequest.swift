public import Batch
public import Clausier

/// What an export is asked for.
public struct ExportRequest: Sendable {
  /// Where the output goes: a file or a folder, as its format has it.
  public var output: BytePath
  /// Whether an output that is there already is replaced.
  public var replaces: Bool
  /// What the archive has decided.
  public var archive: ArchiveSettings
  /// The day of the transfer; `nil` where the acts give it.
  public var date: CalendarDate?
  /// Whether files are described and not handed over.
  public var isManifestOnly: Bool
  /// The references that acts have from earlier exports; `nil` where each export numbers them anew.
  public var references: [KeptReference]?
  /// How the cells of tables are written.
  package var dialect = CSVDialect()

  /// Makes a request.
  public init(
    output: BytePath, replaces: Bool = false, archive: ArchiveSettings = ArchiveSettings(),
    date: CalendarDate? = nil, isManifestOnly: Bool = false
  ) {
    self.output = output
    self.replaces = replaces
    self.archive = archive
    self.date = date
    self.isManifestOnly = isManifestOnly
  }

  /// Whether the output is a folder: one that is there, or a name that ends with a slash.
  var isFolder: Bool { output.endsWithSlash || OutputFolder.exists(at: output) }

  /// The folder of the output, without a slash at its end.
  var folder: BytePath {
    let bytes = output.bytes.reversed().drop { $0 == UInt8(ascii: "/") }
    return bytes.isEmpty ? output : BytePath(bytes.reversed())
  }
}
