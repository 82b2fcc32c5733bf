/// Texts as a workbook of Excel can hold them.
enum ExcelText {
  /// The most UTF-16 units of a cell.
  static let longest = 32_767

  /// The text with U+FFFD for what XML cannot hold, cut where a cell ends; says so.
  static func clean(_ text: String, _ remarks: inout [ExportRemark]) -> String {
    var (clean, isChanged) = CleanText.xml(text)
    if isChanged { remarks.append(.charactersReplaced) }
    clean = escaped(clean)
    if clean.utf16.count > longest {
      remarks.append(.textCut)
      clean = cut(clean)
    }
    return clean
  }

  /// Excel takes `_x0041_` for the letter with that number; another such mark for the first sign keeps it a text.
  static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "_"), isMark(bytes[index...]) { result += Array("_x005F".utf8) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    let mark = Array(bytes.prefix(7))
    return mark.count == 7 && mark[1] == UInt8(ascii: "x") && mark[6] == UInt8(ascii: "_")
      && mark[2...5].allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
      }
  }

  private static func cut(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      count += scalar.value > 0xFFFF ? 2 : 1
      if count > longest { break }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
