import TestSupport

extension SmallPDF {
  /// A PDF that takes too long to read: forms that each draw the next one several times.
  static let hanging: [UInt8] = {
    let depth = 40
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
    objects.append(
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        + "/Resources << /XObject << /X 5 0 R >> >> >>")
    objects.append(stream("", "/X Do"))
    for level in 0..<depth {
      let next = "/Resources << /XObject << /X \(level + 6) 0 R >> >>"
      objects.append(stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842] \(next)", "/X Do /X Do /X Do"))
    }
    objects.append(stream("/Type /XObject /Subtype /Form /BBox [0 0 595 842]", "0 0 1 1 re f"))
    return file(objects)
  }()

  private static func stream(_ keys: String, _ contents: String) -> String {
    "<< \(keys) /Length \(contents.utf8.count) >>\nstream\n\(contents)\nendstream"
  }

  /// A PDF whose page is drawn by a gibibyte of spaces, in some six megabytes.
  static let bomb: [UInt8] = {
    // Deflate: a literal space and a first repetition fill three bytes, and eight repetitions of 258 bytes fill 13.
    let head: [UInt8] = [0x78, 0x9C], start = repetitions(literal: 0x20, count: 1)
    let eight = Array(repetitions(literal: nil, count: 8).prefix(13))
    var data = head + start
    data.reserveCapacity(7 << 20)
    for _ in 0..<((1 << 30) / 2064) { data += eight }
    var objects: [[UInt8]] = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
    ].map { Array($0.utf8) }
    let keys = "<< /Filter /FlateDecode /Length \(data.count) >>\nstream\n"
    objects.append(Array(keys.utf8) + data + Array("\nendstream".utf8))
    return PDFFile.bytes(objects)
  }()

  /// Bits of a block with fixed codes: a literal, which opens the block, and repetitions of the byte before.
  private static func repetitions(literal: UInt8?, count: Int) -> [UInt8] {
    var bits: [Int] = []
    if let literal {
      bits = [1, 1, 0]
      let code = Int(literal) + 0x30
      for place in (0..<8).reversed() { bits.append(code >> place & 1) }
    }
    // Length 258 is code 285, distance 1 is code 0.
    for _ in 0..<count { bits += [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0] }
    return stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) { $0 | UInt8($1.element << $1.offset) }
    }
  }
}
