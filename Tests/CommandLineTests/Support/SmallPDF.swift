import TestSupport

/// The bytes of small PDFs, made for one test each.
enum SmallPDF {
  /// A PDF whose pages each show one line; an empty one is a scanned page.
  static func bytes(_ lines: [String]) -> [UInt8] {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    let kids = lines.indices.map { "\($0 * 2 + 4) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(lines.count) >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for (index, line) in lines.enumerated() {
      let drawing = line.isEmpty ? scan : "BT /F1 12 Tf 72 700 Td (\(line)) Tj ET"
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(index * 2 + 5) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append("<< /Length \(drawing.utf8.count) >>\nstream\n\(drawing)\nendstream")
    }
    return file(objects)
  }

  /// An image of four dots over half of the page.
  private static let scan = "595 0 0 421 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI"

  /// A PDF without any page.
  static let withoutPage = bytes([])

  /// A PDF that breaks off in its first object.
  static let damaged = Array(bytes(["Convention"]).prefix(60))

  static func file(_ objects: [String]) -> [UInt8] { PDFFile.bytes(objects.map { Array($0.utf8) }) }
}
