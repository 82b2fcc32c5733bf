import FoundationEssentials

extension Recognised {
  /// The item as a line of NDJSON: kind, value, text, line, byteRange.
  public var jsonLine: [UInt8] {
    var json = JSONBuffer(.compact, capacity: 160)
    json.openObject()
    json.key("kind")
    json.string(kind)
    json.key("value")
    switch value {
    case .number(let number): json.number(plain: number.description)
    case .text(let text): json.string(text)
    }
    json.key("text")
    json.string(text)
    json.key("line")
    json.number(line)
    json.key("byteRange")
    json.openArray()
    for bound in [bytes.lowerBound, bytes.upperBound] {
      json.separate()
      json.number(bound)
    }
    json.closeArray()
    json.closeObject()
    return json.bytes + [.lineFeed]
  }
}
