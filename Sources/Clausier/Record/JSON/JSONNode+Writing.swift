/// Writing of JSON that was read, or changed since: numbers keep their digits.
extension JSONNode {
  /// The value as JSON in UTF-8, without white space.
  package var json: [UInt8] {
    var buffer = JSONBuffer(.compact, capacity: 256)
    write(to: &buffer)
    return buffer.bytes
  }

  /// Writes the value at the buffer's place.
  package func write(to json: inout JSONBuffer) {
    switch self {
    case .null: json.literal("null")
    case .bool(let value): json.literal(value ? "true" : "false")
    case .number(let digits): json.number(plain: digits)
    case .string(let text): json.string(text)
    case .array(let elements):
      json.openArray()
      for element in elements {
        json.separate()
        element.write(to: &json)
      }
      json.closeArray()
    case .object(let members):
      json.openObject()
      for member in members {
        json.key(escaping: member.name)
        member.value.write(to: &json)
      }
      json.closeObject()
    }
  }
}
