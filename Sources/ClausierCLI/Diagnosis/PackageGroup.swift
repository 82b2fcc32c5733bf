import Clausier

/// The Debian packages that one thing needs.
struct PackageGroup {
  /// What needs them.
  let purpose: Message
  /// Their names.
  let packages: [String]

  /// All groups; the program itself only needs the libraries it was linked with.
  static let all = [
    PackageGroup(
      purpose: buildPurpose,
      packages: [
        "g++", "libarchive-dev", "libdeflate-dev", "libpoppler-glib-dev", "libqpdf-dev", "libsqlite3-dev",
        "libtesseract-dev", "libvalijson-dev", "libwebp-dev", "libxlsxwriter-dev", "pkg-config", "rapidjson-dev",
      ]),
    PackageGroup(
      purpose: testPurpose,
      packages: [
        "chromium", "fonts-liberation", "libxml2-utils", "poppler-utils", "python3", "python3-venv", "qpdf",
        "sqlite3", "strace",
      ]),
    PackageGroup(purpose: recognitionPurpose, packages: ["tesseract-ocr-fra", "tesseract-ocr-osd"]),
  ]
}
