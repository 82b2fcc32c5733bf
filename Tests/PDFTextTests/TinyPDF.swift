/// A PDF written by hand, as small as a test needs it.
struct TinyPDF {
  /// One page: its content stream as written, and what its dictionary says besides.
  struct Sheet {
    var content: String
    var entries = ""
    var mediaBox = "0 0 600 800"
    var resources = ""
  }

  var sheets: [Sheet] = []
  /// Entries added to the catalog, the trailer and the fonts.
  var catalog = ""
  var trailer = ""
  var font = "/BaseFont /Helvetica /Encoding /WinAnsiEncoding"
  var version = "1.7"
  /// Objects with a number of their own, from 100 on.
  var objects: [(number: Int, body: String)] = []

  /// One page that shows the lines of text, the first with its baseline at (72, 700) counted from below.
  init(lines: [String] = []) {
    let shown = lines.map { "(\($0)) Tj 0 -20 Td" }.joined(separator: "\n")
    sheets = [Sheet(content: "BT /F1 12 Tf 72 700 Td \(shown) ET")]
  }

  init(sheets: [Sheet]) { self.sheets = sheets }

  /// The file; every character of the contents is one byte, as Latin-1 has it.
  var bytes: [UInt8] {
    var file: [UInt8] = Array("%PDF-\(version)\n%\u{E2}\u{E3}\n".latin1)
    var offsets: [Int: Int] = [:]
    func add(_ number: Int, _ body: String) {
      offsets[number] = file.count
      file += "\(number) 0 obj\n\(body)\nendobj\n".latin1
    }
    add(1, "<< /Type /Catalog /Pages 2 0 R \(catalog) >>")
    let kids = sheets.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    add(2, "<< /Type /Pages /Kids [\(kids)] /Count \(sheets.count) >>")
    add(3, "<< /Type /Font \(font.contains("/Subtype") ? "" : "/Subtype /Type1") \(font) >>")
    for (index, sheet) in sheets.enumerated() {
      let number = 4 + 2 * index
      add(
        number,
        """
        << /Type /Page /Parent 2 0 R /MediaBox [\(sheet.mediaBox)] /Resources << /Font << /F1 3 0 R >> \(sheet.resources) >> \
        \(sheet.entries.contains("/Contents") ? "" : "/Contents \(number + 1) 0 R") \(sheet.entries) >>
        """)
      add(
        number + 1,
        "<< /Length \(sheet.content.latin1.count) >>\nstream\n\(sheet.content)\nendstream")
    }
    for object in objects { add(object.number, object.body) }
    let size = (offsets.keys.max() ?? 0) + 1
    let start = file.count
    file += "xref\n".latin1
    for number in 0..<size {
      if let offset = offsets[number] {
        let digits = String(offset)
        let padded = String(repeating: "0", count: 10 - digits.count) + digits
        file += "\(number) 1\n\(padded) 00000 n \n".latin1
      } else if number == 0 {
        file += "0 1\n0000000000 65535 f \n".latin1
      }
    }
    file += "trailer\n<< /Size \(size) /Root 1 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n".latin1
    return file
  }
}

extension String {
  /// The text in Latin-1, one byte a scalar; others become a question mark.
  var latin1: [UInt8] { unicodeScalars.map { UInt8(exactly: $0.value) ?? 0x3F } }
}
