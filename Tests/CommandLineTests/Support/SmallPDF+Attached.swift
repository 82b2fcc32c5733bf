import TestSupport

extension SmallPDF {
  /// A PDF of one page that holds some files, by their names.
  static func holding(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    let names = files.indices.map { "(\($0)) \(2 * $0 + 6) 0 R" }.joined(separator: " ")
    let drawing = "BT /F1 12 Tf 72 700 Td (Couverture) Tj ET"
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [\(names)] >> >> >>",
      "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
        + "/Resources << /Font << /F1 3 0 R >> >> >>",
      "<< /Length \(drawing.utf8.count) >>\nstream\n\(drawing)\nendstream",
    ].map { Array($0.utf8) }
    for (index, file) in files.enumerated() {
      objects.append(
        Array("<< /Type /Filespec /F (\(file.name)) /EF << /F \(2 * index + 7) 0 R >> >>".utf8))
      objects.append(
        Array("<< /Length \(file.bytes.count) >>\nstream\n".utf8) + file.bytes + Array("\nendstream".utf8))
    }
    return PDFFile.bytes(objects)
  }
}
