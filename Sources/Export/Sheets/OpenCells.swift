import Clausier

/// Writes rows as OpenDocument has them.
enum OpenCells {
  static func write(_ row: [SheetCell], to xml: inout XMLWriter) {
    xml.open("table:table-row")
    for cell in row { write(cell, to: &xml) }
    xml.close("table:table-row")
    xml.raw("\n")
  }

  private static func write(_ cell: SheetCell, to xml: inout XMLWriter) {
    let unsure = cell.isUnsure ? "-unsure" : ""
    switch cell.content {
    case .empty: xml.element("table:table-cell") { _ in }
    case .text(let text): write(text, style: "text" + unsure, to: &xml)
    case .number(let number):
      let value = number == number.rounded() && number.magnitude < 1e15 ? "\(Int(number))" : "\(number)"
      write(value, "float", [("office:value", value)], style: "text" + unsure, to: &xml)
    case .amount(let number):
      write("\(number)", "float", [("office:value", "\(number)")], style: "amount" + unsure, to: &xml)
    case .date(let date):
      write("\(date)", "date", [("office:date-value", "\(date)")], style: "date" + unsure, to: &xml)
    case .link(let text, let target):
      // Relative addresses begin within the document itself.
      let address = target.hasPrefix("/") ? "file://" + target : "../" + target
      xml.element("table:table-cell", [("office:value-type", "string"), ("table:style-name", "text")]) {
        xml in
        xml.element("text:p") { xml in
          xml.element("text:a", [("xlink:type", "simple"), ("xlink:href", address)]) { write(text, to: &$0) }
        }
      }
    }
  }

  private static func write(
    _ shown: String, _ kind: String, _ value: [(StaticString, String)], style: String, to xml: inout XMLWriter
  ) {
    xml.element(
      "table:table-cell", [("office:value-type", kind)] + value + [("table:style-name", style)]
    ) { $0.element("text:p", shown) }
  }

  /// Writes a text, a paragraph for each line.
  static func write(_ text: String, style: String, to xml: inout XMLWriter) {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    var attributes: [(StaticString, String)] = [("office:value-type", "string"), ("table:style-name", style)]
    // Some readers pass over the element of a tab, but take the whole value where it is given.
    if lines.contains("\t") { attributes.append(("office:string-value", lines)) }
    xml.element("table:table-cell", attributes) { xml in
      for line in lines.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
        xml.element("text:p") { write(String(line), to: &$0) }
      }
    }
  }

  /// Writes a line; tabs, and blanks that are not single, are elements, since readers draw blanks together.
  private static func write(_ line: String, to xml: inout XMLWriter) {
    var (words, blanks) = (String.UnicodeScalarView(), 0)
    for scalar in line.unicodeScalars {
      if scalar == " " {
        blanks += 1
        continue
      }
      if blanks == 1, !words.isEmpty {
        words.append(" ")
      } else if blanks > 0 {
        write(&words, blanks: blanks, to: &xml)
      }
      blanks = 0
      if scalar == "\t" {
        write(&words, blanks: 0, to: &xml)
        xml.element("text:tab") { _ in }
      } else {
        words.append(scalar)
      }
    }
    write(&words, blanks: blanks, to: &xml)
  }

  private static func write(_ words: inout String.UnicodeScalarView, blanks: Int, to xml: inout XMLWriter) {
    xml.text(String(words))
    words = String.UnicodeScalarView()
    if blanks > 0 { xml.element("text:s", [("text:c", "\(blanks)")]) { _ in } }
  }

  /// The letters of a column by its place, from 0.
  static func column(_ place: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(0x41 + place % 26)))
    return place < 26 ? letter : column(place / 26 - 1) + letter
  }
}
