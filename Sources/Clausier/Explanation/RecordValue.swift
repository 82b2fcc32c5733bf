/// One value of a record, by its JSON Pointer: what it is and where it is.
public struct RecordValue: Sendable {
  /// The JSON Pointer (RFC 6901).
  public let pointer: String
  /// The value as JSON, without white space.
  public let json: [UInt8]
  /// Where it is on the pages, one place per fragment of a line.
  public let places: [Place]
  /// The name of the rule that found it; `nil` for what follows from other values and for what is not there.
  public let rule: String?

  /// Whether it is an object or a list with something in it.
  public var isContainer: Bool {
    json.count > 2 && (json.first == UInt8(ascii: "{") || json.first == UInt8(ascii: "["))
  }

  /// Whether it says « looked for, not there »: `null`, or an empty list or object.
  public var isMissing: Bool { ["null", "[]", "{}"].contains { json.elementsEqual($0.utf8) } }

  init(_ step: RecordTrail.Step, in text: [UInt8]) {
    pointer = String(decoding: step.pointer, as: UTF8.self)
    json = Array(text[step.bytes])
    places = step.places
    rule = step.rule
  }
}

extension Record {
  /// Every value of the record, containers before what is in them, in the order in which they are written.
  public var values: [RecordValue] {
    var writer = RecordWriter(.compact, evidence: false)
    writer.trail = RecordTrail()
    write(to: &writer)
    return (writer.trail?.steps ?? []).map { RecordValue($0, in: writer.json.bytes) }
  }
}
