import CPoppler
import CQPDF

/// The versions of the libraries that read the files, as they tell them themselves.
public enum LibraryVersions {
  /// poppler's, such as `22.12.0`.
  public static var poppler: String { poppler_get_version().map { String(cString: $0) } ?? "?" }
  /// qpdf's, such as `11.3.0`.
  public static var qpdf: String { qpdf_get_qpdf_version().map { String(cString: $0) } ?? "?" }
}
