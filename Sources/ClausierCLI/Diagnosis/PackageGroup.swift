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
        "g++", "libarchive-dev", "libdeflate-dev", "libpoppler-glib-dev", "libqpdf-dev", "libsqlite3-dev",
        "libtesseract-dev", "libvalijson-dev", "libwebp-dev", "libxlsxwriter-dev", "pkg-config",
        "rapidjson-dev",
      ]),
    PackageGroup(
      purpose: testPurpose,
      packages: [
        "chromium", "fonts-liberation", "libxml2-utils", "mandoc", "poppler-utils", "python3", "python3-venv",
        "qpdf", "sqlite3", "strace", "zsh",
      ]),
  ]
}
