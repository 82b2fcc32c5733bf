/// The text of a path: paths are bytes, which need not be UTF-8, and a record must tell any two apart.
public enum PathText {
  /// The path with each byte that is not UTF-8 as `%XX`, and `%` as `%25`; everything else as it is.
  public static func text(of path: some Collection<UInt8>) -> String {
    let bytes = Array(path)
    if !bytes.contains(0x25), let text = String(validating: bytes, as: UTF8.self) { return text }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    var iterator = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var start = 0
    scan: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        if scalar.count == 1, scalar.first == 0x25 {
          append(0x25, to: &result)
        } else {
          result.append(contentsOf: scalar)
        }
        start += scalar.count
      case .error(let length):
        for byte in bytes[start..<(start + length)] { append(byte, to: &result) }
        start += length
      case .emptyInput:
        break scan
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of the path that a text stands for: the other way round.
  package static func path(of text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var path: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x25, index + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        path.append(byte)
        index += 3
      } else {
        path.append(bytes[index])
        index += 1
      }
    }
    return path
  }

  private static func append(_ byte: UInt8, to result: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    result.append(0x25)
    result.append(digits[Int(byte >> 4)])
    result.append(digits[Int(byte & 15)])
  }
}
