/// Writes the parts of a record, keeps the JSON Pointer of its place, and collects the evidence on the way.
struct RecordWriter {
  /// The text.
  var json: JSONBuffer
  /// Each value with its pointer, if someone wants to know them one by one.
  var trail: RecordTrail?
  private let version: SchemaVersion
  private var places: JSONBuffer?
  private var pointer = JSONPointer()

  init(_ style: JSONStyle, evidence: Bool, version: SchemaVersion = .current) {
    json = JSONBuffer(style, capacity: 1 << 16)
    self.version = version
    places = evidence ? JSONBuffer(style, depth: 2, capacity: 1 << 16) : nil
  }

  /// Writes an object whose members the caller writes with ``member(_:_:)``.
  mutating func object(_ members: (inout RecordWriter) -> Void) {
    json.openObject()
    members(&self)
    json.closeObject()
  }

  /// Writes a member of the open object.
  mutating func member(_ name: StaticString, _ value: some Written) { put(name, value) }

  private mutating func put(_ name: StaticString, _ value: some Written) {
    json.key(name)
    let mark = pointer.bytes.count
    pointer.descend(name)
    writeHere(value)
    pointer.ascend(to: mark)
  }

  /// Writes a list, one element after the other.
  mutating func array(_ values: [some Written]) {
    json.openArray()
    let mark = pointer.bytes.count
    // An element taken by its index is not copied.
    for index in values.indices {
      json.separate()
      pointer.descend(index)
      writeHere(values[index])
      pointer.ascend(to: mark)
    }
    json.closeArray()
  }

  private mutating func writeHere(_ value: some Written) {
    let step = trail?.enter(pointer.bytes, at: json.bytes.count)
    value.write(to: &self)
    if let step { trail?.leave(step, at: json.bytes.count) }
  }

  /// Notes where the value just written is on the pages.
  mutating func show(_ places: [Place], rule: String) {
    trail?.show(places, rule: rule)
    guard !places.isEmpty, self.places != nil else { return }
    self.places?.key(plain: pointer.bytes)
    self.places?.openArray()
    for index in places.indices {
      self.places?.separate()
      self.places?.place(places[index], rule: rule, version: version)
    }
    self.places?.closeArray()
  }
}

extension RecordWriter: RecordCoder {
  func has(_ version: SchemaVersion) -> Bool { version <= self.version }

  mutating func member(_ name: StaticString, _ value: inout some Recorded) { put(name, value) }

  mutating func optionalMember<Value: Recorded>(_ name: StaticString, _ value: inout Value?) {
    if let value { put(name, value) }
  }

  mutating func evidence() {
    json.key("evidence")
    json.openObject()
    if let places { json.members(of: places) }
    json.closeObject()
  }
}

extension JSONBuffer {
  /// A box as `[x, y, width, height]`, in points.
  mutating func box(_ box: Box) {
    literal("[")
    number(hundredths: box.x)
    comma()
    number(hundredths: box.y)
    comma()
    number(hundredths: box.width)
    comma()
    number(hundredths: box.height)
    literal("]")
  }

  /// Most of a record is evidence, so its keys are copied with their punctuation.
  fileprivate mutating func place(_ place: Place, rule: String, version: SchemaVersion) {
    literal(indented ? #"{"page": "# : #"{"page":"#)
    number(place.page)
    literal(indented ? #", "box": "# : #","box":"#)
    box(place.box)
    literal(indented ? #", "text": "# : #","text":"#)
    if let text = place.text { string(text) } else { literal("null") }
    if let chars = place.chars, version >= .v1_1 { self.chars(chars) }
    literal(indented ? #", "method": ""# : #","method":""#)
    literal(place.method.word)
    literal(indented ? #"", "confidence": "# : #"","confidence":"#)
    number(hundredths: place.confidence)
    literal(indented ? #", "rule": "# : #","rule":"#)
    string(rule)
    literal("}")
  }
}

extension JSONBuffer {
  private mutating func chars(_ range: Range<Int>) {
    literal(indented ? #", "chars": ["# : #","chars":["#)
    number(range.lowerBound)
    comma()
    number(range.upperBound)
    literal("]")
  }
}

extension Method {
  /// The raw value as bytes of the program.
  fileprivate var word: StaticString {
    switch self {
    case .embedded: "embedded"
    case .field: "field"
    case .annotation: "annotation"
    case .ocrLayer: "ocrLayer"
    case .ocr: "ocr"
    case .corrected: "corrected"
    }
  }
}
