/// Reads the parts of a record from JSON, keeps the JSON Pointer of its place, and notes what it cannot read.
struct RecordReader {
  /// The value at its place.
  private(set) var node: JSONNode
  /// What could not be read; a hundred at most.
  private(set) var faults: [RecordFault] = []
  /// The version that the JSON gives for itself, which may be later than ours.
  let version: SchemaVersion
  /// Whether the value read last is a word that only a later version knows.
  private var isUnknown = false
  private var members = JSONMembers([])
  private var pointer = JSONPointer()
  /// What `evidence` says about the values that were not read yet, by their pointers.
  private var places: [[UInt8]: JSONNode] = [:]
  /// The pointers of values that are read as if nothing were there.
  private let leftOut: Set<[UInt8]>

  private static let mostFaults = 100

  /// Parses the bytes, and reads what must be known first: the version, and the places of the values.
  init(_ json: [UInt8], leavingOut pointers: [String] = []) throws(RecordFault) {
    leftOut = Set(pointers.map { Array($0.utf8) })
    do { node = try JSONParser.parse(json) } catch { throw RecordFault(error) }
    guard case .object(let members) = node else { throw RecordFault(pointer: "", reason: .noObject) }
    let known = JSONMembers(members)
    guard case .string(let text)? = known.value(of: "schemaVersion"), let version = SchemaVersion(text),
      version.major == SchemaVersion.current.major
    else { throw RecordFault(pointer: "/schemaVersion", reason: .unknownVersion) }
    self.version = version
    holdsError = known.value(of: "error") != nil
    guard case .object(let evidence)? = known.value(of: "evidence") else { return }
    for member in evidence {
      let pointer = Array(member.name.utf8)
      if !leftOut.contains(where: {
        pointer.starts(with: $0) && [nil, 0x2F].contains(pointer.dropFirst($0.count).first)
      }) {
        places[pointer] = member.value
      }
    }
  }

  /// Whether it is an error object, not a record.
  let holdsError: Bool

  /// Notes that the value here is not valid; gives nothing, so that `return reader.refuse(…)` says it all.
  mutating func refuse<Value>(_ reason: Message) -> Value? {
    note(reason)
    return nil
  }

  /// Notes that the word here is not a known one: a fault, unless a later version may know it.
  mutating func refuseWord<Value>(_ reason: Message) -> Value? {
    guard version > .current else { return refuse(reason) }
    isUnknown = true
    return nil
  }

  /// Whether the value that could not be read is a word of a later version, and may be left out.
  mutating func leavesOut() -> Bool {
    defer { isUnknown = false }
    return isUnknown
  }

  private mutating func note(_ reason: Message) {
    guard faults.count < RecordReader.mostFaults else { return }
    faults.append(RecordFault(pointer: String(decoding: pointer.bytes, as: UTF8.self), reason: reason))
  }

  private mutating func read<Value: Recorded>(_ inner: JSONNode, as type: Value.Type) -> Value? {
    let outer = node
    node = leftOut.isEmpty || !leftOut.contains(pointer.bytes) ? inner : .null
    defer { node = outer }
    return Value.read(from: &self)
  }

  /// The elements of the list here, except words of a later version.
  mutating func elements<Element: Recorded>() -> [Element]? {
    guard case .array(let nodes) = node else { return refuse(.noList) }
    let mark = pointer.bytes.count
    var elements: [Element] = []
    elements.reserveCapacity(nodes.count)
    var isWhole = true
    for (index, inner) in nodes.enumerated() {
      pointer.descend(index)
      if let element = read(inner, as: Element.self) {
        elements.append(element)
      } else if !leavesOut() {
        isWhole = false
      }
      pointer.ascend(to: mark)
    }
    return isWhole ? elements : nil
  }

  /// The members of the object here, with any names.
  mutating func namedValues<Value: Recorded>() -> [(name: String, value: Value)]? {
    guard case .object(let inner) = node else { return refuse(.noObject) }
    let mark = pointer.bytes.count
    var values: [(name: String, value: Value)] = []
    for member in inner {
      pointer.descend(escaping: member.name.utf8)
      if let value = read(member.value, as: Value.self) { values.append((member.name, value)) }
      pointer.ascend(to: mark)
    }
    return values.count == inner.count ? values : nil
  }

  /// The value here with the places that the evidence gives it.
  mutating func shown<Value: Recorded>() -> Shown<Value>? {
    let items = places.removeValue(forKey: pointer.bytes)
    guard let value = Value.read(from: &self) else { return nil }
    guard let items else { return Shown(value, at: [], rule: "") }
    let outer = pointer
    pointer = JSONPointer()
    pointer.descend("evidence")
    pointer.descend(escaping: outer.bytes)
    defer { pointer = outer }
    guard let items = read(items, as: [EvidenceItem].self) else { return nil }
    return Shown(value, at: items.map(\.place), rule: items.first?.rule ?? "")
  }
}

extension RecordReader: RecordCoder {
  /// Reads the members of the object here; false when it is not one.
  mutating func object(_ describe: (inout RecordReader) -> Void) -> Bool {
    guard case .object(let inner) = node else {
      note(.noObject)
      return false
    }
    let outer = members
    members = JSONMembers(inner)
    describe(&self)
    members = outer
    return true
  }

  func has(_ version: SchemaVersion) -> Bool { version <= self.version }

  mutating func member<Value: Recorded>(_ name: StaticString, _ value: inout Value) {
    let mark = pointer.bytes.count
    pointer.descend(name)
    if let inner = members.next(name) {
      if let read = read(inner, as: Value.self) {
        value = read
      } else if leavesOut() {
        note(.unknownWord)
      }
    } else {
      note(.missing)
    }
    pointer.ascend(to: mark)
  }

  mutating func optionalMember<Value: Recorded>(_ name: StaticString, _ value: inout Value?) {
    if members.value(of: name) != nil { member(name, &value) }
  }

  mutating func evidence() {
    guard case .object(let items)? = members.next("evidence") else {
      pointer.descend("evidence")
      note(members.value(of: "evidence") == nil ? .missing : .noObject)
      return pointer.ascend(to: 0)
    }
    // What is in a value that could not be read, or that only a later version knows, was not looked for.
    guard faults.isEmpty, version <= .current else { return }
    for item in items where places[Array(item.name.utf8)] != nil {
      pointer.descend("evidence")
      pointer.descend(escaping: item.name.utf8)
      note(.evidenceOfNothing)
      pointer.ascend(to: 0)
    }
  }
}
