import CGLib
import PDFText

/// What the program is, on what it is built, and under which licences.
enum Version {
  /// The program's own version, which is the changelog's newest.
  static let number = "0.1.0"

  /// The libraries at work, as they tell their versions themselves.
  static var libraries: [(name: String, version: String)] {
    [
      ("poppler", LibraryVersions.poppler), ("qpdf", LibraryVersions.qpdf),
      ("GLib", "\(glib_major_version).\(glib_minor_version).\(glib_micro_version)"),
    ]
  }

  /// The answer to `--version`.
  static func text(in language: Language) -> String {
    let used = libraries.map { "\($0.name) \($0.version)" }.joined(separator: ", ")
    return "clausier \(number) (\(used))\n" + licence.text(in: language)
  }
}
