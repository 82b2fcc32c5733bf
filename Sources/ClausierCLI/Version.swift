import CBuild
import CGLib
import PDFText

/// What the program is, which libraries it is built on, and its licences.
enum Version {
  /// The program's own version, the newest in the changelog.
  static let number = "0.1.0"

  /// The commit that the program was built from, in hexadecimal digits; `nil` if the build was not told.
  static var commit: String? {
    let told = String(cString: clausier_commit)
    return told.isEmpty ? nil : told
  }

  /// The libraries in use, with the versions that they report.
  static var libraries: [(name: String, version: String)] {
    [
      ("poppler", LibraryVersions.poppler), ("qpdf", LibraryVersions.qpdf),
      ("GLib", "\(glib_major_version).\(glib_minor_version).\(glib_micro_version)"),
    ]
  }

  /// The answer to `--version`.
  static func text(in language: Language) -> String {
    let used = commit.map { ["commit \($0)"] } ?? []
    let parts = used + libraries.map { "\($0.name) \($0.version)" }
    return "clausier \(number) (\(parts.joined(separator: ", ")))\n" + licence.text(in: language)
  }
}
