// Objects as the bytes of a file.

extension PDFObject {
  /// The object as it is written; a stream cannot be part of another object.
  var written: [UInt8] {
    switch self {
    case .null, .stream: Array("null".utf8)
    case .boolean(let truth): Array((truth ? "true" : "false").utf8)
    case .number(let number): Array(PDFObject.digits(number).utf8)
    case .name(let name): PDFObject.name(name)
    case .string(let bytes): Array("<".utf8) + bytes.flatMap { PDFObject.hexadecimal($0) } + Array(">".utf8)
    case .array(let items): Array("[".utf8) + items.flatMap { $0.written + [0x20] } + Array("]".utf8)
    case .dictionary(let entries): entries.written
    case .reference(let number): Array("\(number) 0 R".utf8)
    }
  }

  fileprivate static func name(_ name: String) -> [UInt8] {
    [0x2F]
      + name.utf8.flatMap { byte -> [UInt8] in
        let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        return isPlain ? [byte] : [0x23] + hexadecimal(byte)
      }
  }

  private static func hexadecimal(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// A number without exponent, which no reader of PDF files takes.
  static func digits(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e9 else { return "0" }
    if let whole = Int(exactly: number) { return String(whole) }
    let parts = Int((abs(number) * 100_000).rounded())
    let rest = String(parts % 100_000)
    return (number < 0 ? "-" : "") + "\(parts / 100_000)."
      + String(repeating: "0", count: 5 - rest.utf8.count) + rest
  }
}

extension PDFDictionary {
  /// The dictionary as it is written.
  var written: [UInt8] {
    Array("<<".utf8) + names.flatMap { PDFObject.name($0) + [0x20] + self[$0].written } + Array(">>".utf8)
  }
}
