import Clausier

/// The Debian packages that one thing needs.
struct PackageGroup {
  /// What needs them.
  let purpose: Message
  /// Their names.
  let packages: [String]

  /// Those that a user of the program needs beside the libraries it was linked with.
  static let use = [
    PackageGroup(
      purpose: readingPurpose, packages: ["poppler-data", "tesseract-ocr-fra", "tesseract-ocr-osd"])
  ]

  /// Those that whoever builds it needs, too.
  static let development = [
    PackageGroup(
      purpose: buildPurpose,
      packages: [
        "g++", "libpoppler-glib-dev", "libqpdf-dev", "libsqlite3-dev", "libtesseract-dev", "libvalijson-dev",
        "pkg-config", "rapidjson-dev", "zlib1g-dev",
      ]),
    PackageGroup(
      purpose: testPurpose,
      packages: [
        "mandoc", "poppler-utils", "python3", "python3-venv", "qpdf", "sqlite3", "strace", "zsh",
      ]),
  ]
}
