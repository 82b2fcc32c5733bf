/// Which files of a folder are documents, by the ends of their names.
public enum DocumentKind: Sendable, Equatable {
  /// PDFs.
  case pdf
  /// Files of records.
  case records

  /// Whether a name is that of such a document.
  func names(_ path: BytePath) -> Bool {
    switch self {
    case .pdf: path.hasPDFSuffix
    case .records: [".json", ".ndjson"].contains { path.bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
  }
}
