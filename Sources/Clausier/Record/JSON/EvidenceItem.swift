/// An item of a record's evidence: a place of a value, and the rule that found it.
struct EvidenceItem: RecordObject {
  var place: Place
  var rule: String

  static var blank: EvidenceItem { EvidenceItem(place: .blank, rule: "") }

  /// ``JSONBuffer/place(_:rule:version:)`` writes the same, and faster.
  mutating func describe(_ coder: inout some RecordCoder) {
    place.describe(&coder)
    coder.member("rule", &rule)
  }
}

extension Place: RecordObject {
  static var blank: Place { Place(page: 0, box: Box(x: 0, y: 0, width: 0, height: 0), text: nil) }

  mutating func describe(_ coder: inout some RecordCoder) {
    coder.member("page", &page)
    coder.member("box", &box)
    coder.member("text", &text)
    if coder.has(.v1_1) { coder.optionalMember("chars", &chars) }
    coder.member("method", &method)
    var sureness = Hundredths(confidence)
    coder.member("confidence", &sureness)
    confidence = sureness.value
  }
}
