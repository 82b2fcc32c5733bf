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

  private static func append(_ byte: UInt8, to result: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    result.append(0x25)
    result.append(digits[Int(byte >> 4)])
    result.append(digits[Int(byte & 15)])
  }
}
