import Clausier

/// What a person found right or wrong in the record of one act, as the page of the act gives it.
public struct Corrections: Sendable {
  /// The SHA-256 of the document that was reviewed.
  let sha256: String
  /// Which of its acts was.
  let act: Int
  /// What was found, in order.
  let items: [Item]

  /// What was found of one value.
  struct Item: Sendable {
    /// Its place in the list, from 1.
    let number: Int
    /// The JSON Pointer of the value.
    let pointer: String
    /// Whether the value is right.
    let isRight: Bool
    /// What the value was.
    let old: JSONNode
    /// What it should be; `null` if there should be none.
    let new: JSONNode
    /// What the person says of it.
    let note: String?
    /// Where the new value is printed.
    let place: Spot?
  }

  /// A place that the person has selected on a page.
  struct Spot: Sendable {
    let page: Int
    let box: [Double]
    let text: String
  }

  /// Reads a file of corrections.
  ///
  /// - Throws: ``CorrectionFault`` that says which part is not as it should be.
  public init(json: [UInt8]) throws(CorrectionFault) {
    guard let root = try? JSONParser.parse(json) else {
      throw .badFile(fr: "ce n’est pas du JSON", en: "it is no JSON")
    }
    guard root["corrections"]?.text == "1.0" else {
      throw .badFile(fr: "« corrections » doit être « 1.0 »", en: "“corrections” must be “1.0”")
    }
    guard let source = root["source"], let sha256 = source["sha256"]?.text, let act = source["act"]?.whole
    else {
      throw .badFile(fr: "« source » doit avoir sha256 et act", en: "“source” must have sha256 and act")
    }
    guard let nodes = root["items"]?.elements else {
      throw .badFile(fr: "« items » doit être une liste", en: "“items” must be a list")
    }
    (self.sha256, self.act) = (sha256, act)
    var items: [Item] = []
    var pointers: Set<String> = []
    for (index, node) in nodes.enumerated() {
      let item = try Item(node, number: index + 1)
      guard pointers.insert(item.pointer).inserted else { throw .twice(item) }
      items.append(item)
    }
    self.items = items
  }
}

extension Corrections.Item {
  fileprivate init(_ node: JSONNode, number: Int) throws(CorrectionFault) {
    func bad(fr: String, en: String) -> CorrectionFault {
      .badFile(fr: "correction \(number) : \(fr)", en: "correction \(number): \(en)")
    }
    guard let pointer = node["pointer"]?.text else {
      throw bad(fr: "« pointer » manque", en: "“pointer” is missing")
    }
    guard let old = node["old"] else { throw bad(fr: "« old » manque", en: "“old” is missing") }
    let verdict = node["verdict"]?.text
    guard verdict == "right" || verdict == "wrong" else {
      throw bad(fr: "« verdict » doit être right ou wrong", en: "“verdict” must be right or wrong")
    }
    let new = node["new"]
    guard verdict == "wrong" || new == nil else {
      throw bad(fr: "« new » ne va qu’avec wrong", en: "“new” goes with wrong only")
    }
    guard verdict == "right" || new != nil else { throw bad(fr: "« new » manque", en: "“new” is missing") }
    var spot: Corrections.Spot?
    switch node["place"] {
    case nil, .null?: break
    case let place?:
      guard let read = Corrections.Spot(place) else {
        throw bad(fr: "« place » doit avoir page, box et text", en: "“place” must have page, box and text")
      }
      spot = read
    }
    if case .object? = node["note"] {
      throw bad(fr: "« note » doit être un texte", en: "“note” must be a text")
    }
    self.init(
      number: number, pointer: pointer, isRight: verdict == "right", old: old, new: new ?? old,
      note: node["note"]?.text.flatMap { $0.isEmpty ? nil : $0 }, place: spot)
  }
}

extension Corrections.Spot {
  fileprivate init?(_ node: JSONNode) {
    guard let page = node["page"]?.whole, let text = node["text"]?.text,
      let box = node["box"]?.elements?.compactMap(\.real), box.count == 4
    else { return nil }
    (self.page, self.box, self.text) = (page, box, text)
  }
}

extension JSONNode {
  /// The whole number that it is.
  var whole: Int? {
    guard case .number(let digits) = self else { return nil }
    return Int(digits)
  }

  /// The finite number that it is.
  var real: Double? {
    guard case .number(let digits) = self, let value = Double(digits), value.isFinite else { return nil }
    return value
  }
}
