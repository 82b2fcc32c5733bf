/// The JSON Pointer (RFC 6901) of the place that a writer or a reader has reached.
struct JSONPointer {
  /// The pointer in UTF-8.
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(64) }

  /// Goes down into a member of a record, whose name needs no escape.
  mutating func descend(_ name: StaticString) {
    bytes.append(0x2F)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Goes down into a member whose name is that in UTF-8.
  mutating func descend(escaping name: some Sequence<UInt8>) {
    bytes.append(0x2F)
    for byte in name {
      switch byte {
      case 0x7E: bytes += [0x7E, 0x30]
      case 0x2F: bytes += [0x7E, 0x31]
      default: bytes.append(byte)
      }
    }
  }

  /// Goes down into an element, from 0.
  mutating func descend(_ index: Int) {
    bytes.append(0x2F)
    var unit = 1
    while index / unit >= 10 { unit *= 10 }
    while unit > 0 {
      bytes.append(0x30 + UInt8(index / unit % 10))
      unit /= 10
    }
  }

  /// Goes back up to where the pointer had this many bytes.
  mutating func ascend(to count: Int) {
    bytes.removeLast(bytes.count - count)
  }
}
