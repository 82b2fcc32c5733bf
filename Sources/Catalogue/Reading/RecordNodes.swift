/// The JSON of a record taken apart in one pass: where each value stands among its bytes. No text is copied before it is
/// asked for.
///
/// Whether it keeps the schema was seen before; other bytes may give values without sense, but harm nothing.
final class RecordNodes {
  /// A value, or the name of a member, which stands before its value.
  struct Node {
    let kind: Kind
    /// Its bytes; those of a text without the quotes.
    let start: Int
    fileprivate(set) var end: Int
    /// The node after it and all that is in it.
    fileprivate(set) var after: Int
  }

  enum Kind {
    case object, array, plainText, escapedText, word
  }

  let bytes: [UInt8]
  let nodes: [Node]

  /// Takes JSON apart; `nil` where brackets or quotes do not close.
  init?(_ bytes: [UInt8]) {
    guard let nodes = bytes.withUnsafeBufferPointer({ RecordNodes.nodes(of: $0) }) else { return nil }
    (self.bytes, self.nodes) = (bytes, nodes)
  }

  /// The record itself.
  var root: RecordNode { RecordNode(of: self, at: 0) }

  private static func nodes(of bytes: UnsafeBufferPointer<UInt8>) -> [Node]? {
    var nodes: [Node] = []
    nodes.reserveCapacity(bytes.count / 24)
    var open: [Int] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open.append(nodes.count)
        let kind = bytes[index] == UInt8(ascii: "{") ? Kind.object : .array
        nodes.append(Node(kind: kind, start: index, end: index, after: 0))
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard let last = open.popLast() else { return nil }
        index += 1
        (nodes[last].end, nodes[last].after) = (index, nodes.count)
      case UInt8(ascii: "\""):
        guard let (end, kind) = text(bytes, from: index + 1) else { return nil }
        nodes.append(Node(kind: kind, start: index + 1, end: end, after: nodes.count + 1))
        index = end + 1
      case UInt8(ascii: ","), UInt8(ascii: ":"), 0x09, 0x0A, 0x0D, 0x20: index += 1
      default:
        let start = index
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        nodes.append(Node(kind: .word, start: start, end: index, after: nodes.count + 1))
      }
    }
    return open.isEmpty && !nodes.isEmpty ? nodes : nil
  }

  /// Where a text ends, and whether there are escapes in it.
  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, Kind)? {
    var index = start
    var kind = Kind.plainText
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { return (index, kind) }
      if byte == UInt8(ascii: "\\") {
        kind = .escapedText
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// Whether a byte ends a number or a word.
  private static func isEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "["),
      UInt8(ascii: "{"), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D, 0x20:
      true
    default: false
    }
  }
}
