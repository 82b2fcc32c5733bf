public import Clausier

extension Corrections {
  /// The record with the corrections made; its bytes are a record again.
  ///
  /// - Parameters:
  ///   - json: The record.
  ///   - validate: What is wrong with a record, by the schema and the calendar; nothing if it is valid.
  /// - Throws: ``CorrectionFault`` for the first correction that cannot be made; nothing is changed then.
  public func made(in json: [UInt8], validate: ([UInt8]) -> [RecordFault]) throws(CorrectionFault) -> [UInt8]
  {
    guard let root = try? JSONParser.parse(json), let record = try? Record(json: json) else {
      throw .badRecord
    }
    guard record.source.sha256 == sha256, record.source.act.index == act else { throw .otherDocument }
    var tree = RecordTree(root)
    for item in items { try check(item, in: tree, record.source) }
    for item in items { make(item, in: &tree) }
    var faults = validate(tree.root.json)
    // Some values, such as a role, need no place; the person's is then left out.
    let misplaced = items.filter { item in
      faults.contains {
        $0.pointer == "/evidence/" + item.pointer.replacing("~", with: "~0").replacing("/", with: "~1")
      }
    }
    if !misplaced.isEmpty {
      for item in misplaced { tree.set(["evidence", item.pointer], to: nil) }
      faults = validate(tree.root.json)
    }
    if let fault = faults.first {
      guard
        let item = items.first(where: { ($0.pointer + "/").hasPrefix(fault.pointer + "/") }) ?? items.first
      else {
        throw .badRecord
      }
      throw .badValue(item, fault)
    }
    guard let corrected = try? Record(json: tree.root.json) else { throw .badRecord }
    return corrected.json()
  }

  private func check(_ item: Item, in tree: RecordTree, _ source: Source) throws(CorrectionFault) {
    let value: JSONNode
    switch tree.target(of: item.pointer) {
    case .value(let found): value = found
    case .entry: throw .wholeEntry(item)
    case .nothing: throw .noValue(item)
    }
    guard value.isSame(as: item.old) else { throw .stale(item) }
    switch item.new {
    case .array, .object: throw .wholeEntry(item)
    default: break
    }
    if let place = item.place,
      !(1...max(1, source.pages)).contains(place.page) || place.box[2] < 0 || place.box[3] < 0
        || place.box.contains(where: { abs($0) > 20_000 })
    {
      throw .badPlace(item)
    }
    if case .null = value, !item.isRight, item.place == nil { throw .placeNeeded(item) }
  }

  private func make(_ item: Item, in tree: inout RecordTree) {
    let places = tree.root["evidence"]?[item.pointer]?.elements
    if !item.isRight {
      tree.set(RecordTree.steps(of: item.pointer), to: item.new)
      tree.set(["evidence", item.pointer], to: evidence(of: item, places))
    }
    var diagnostics = tree.root["diagnostics"]?.elements ?? []
    let doubts = diagnostics.indices.filter {
      diagnostics[$0]["pointer"]?.text == item.pointer
        && diagnostics[$0]["severity"]?.text != Severity.info.rawValue
    }
    for index in doubts.reversed() { diagnostics.remove(at: index) }
    diagnostics.insert(note(on: item, places), at: doubts.first ?? diagnostics.endIndex)
    tree.set(["diagnostics"], to: .array(diagnostics))
  }

  /// Where the new value is: where the person says, or where the old one was; nowhere if there is none.
  private func evidence(of item: Item, _ places: [JSONNode]?) -> JSONNode? {
    if case .null = item.new { return nil }
    let rule = places?.first?["rule"]?.text ?? "correction"
    if let place = item.place {
      return .array([
        .object([
          JSONMember(name: "page", value: .number(String(place.page))),
          JSONMember(name: "box", value: .array(place.box.map { .number(Figures.points($0)) })),
          JSONMember(name: "text", value: .string(place.text)),
          JSONMember(name: "method", value: .string(Method.corrected.rawValue)),
          JSONMember(name: "confidence", value: .number("1")), JSONMember(name: "rule", value: .string(rule)),
        ])
      ])
    }
    guard let places else { return nil }
    return .array(Stretches.spread(item.new.text ?? "", over: places).map(vouchedFor))
  }

  /// A place as a person has read it: certain, and no longer as the program had read it.
  private func vouchedFor(_ place: JSONNode) -> JSONNode {
    guard case .object(let members) = place else { return place }
    return .object(
      members.map { member in
        switch member.name {
        case "method": JSONMember(name: "method", value: .string(Method.corrected.rawValue))
        case "confidence": JSONMember(name: "confidence", value: .number("1"))
        default: member
        }
      })
  }

  /// What the record says of a correction, in place of the doubt.
  private func note(on item: Item, _ places: [JSONNode]?) -> JSONNode {
    let old = item.old.text ?? String(decoding: item.old.json, as: UTF8.self)
    let diagnostic = item.isRight ? Diagnostic.confirmed(old, item.note) : .corrected(old, item.note)
    let box =
      item.place.map { JSONNode.array($0.box.map { .number(Figures.points($0)) }) } ?? places?.first?["box"]
    let page = item.place.map { JSONNode.number(String($0.page)) } ?? places?.first?["page"]
    return .object([
      JSONMember(name: "code", value: .string(diagnostic.code)),
      JSONMember(name: "severity", value: .string(diagnostic.severity.rawValue)),
      JSONMember(
        name: "params",
        value: .object([
          JSONMember(name: "old", value: .string(old)),
          JSONMember(name: "note", value: item.note.map { .string($0) } ?? .null),
        ])),
      JSONMember(
        name: "message",
        value: .object([
          JSONMember(name: "fr", value: .string(diagnostic.message.fr)),
          JSONMember(name: "en", value: .string(diagnostic.message.en)),
        ])),
      JSONMember(name: "pointer", value: .string(item.pointer)),
      JSONMember(name: "page", value: page ?? .null),
      JSONMember(name: "box", value: box ?? .null),
    ])
  }
}
