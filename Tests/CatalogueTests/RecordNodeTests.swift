import Storage
import Testing

@testable import Catalogue

@Suite struct RecordNodeTests {
  private func node(_ json: String) throws -> RecordNode {
    try #require(RecordNodes(Array(json.utf8))).root
  }

  @Test func `values are found by their names and places`() throws {
    let record = try node(#"{ "a": {"b": ["x", null, 2.0, 1e2, -3]}, "c": true, "d": "", "e": 3.5 }"#)
    let list = record["a"]["b"].elements
    #expect(list.map(\.text) == ["x", nil, nil, nil, nil])
    #expect(list.map(\.number) == [nil, nil, 2, 100, -3])
    #expect(list.map(\.isThere) == [true, false, true, true, true])
    #expect(record["c"].stored == .number(1) && record["e"].stored == .real(3.5))
    #expect(record["d"].text == "" && record["a"].stored == .text(#"{"b": ["x", null, 2.0, 1e2, -3]}"#))
    #expect(record[["a", "b"]].elements.count == 5 && record["b"].elements.isEmpty && !record["b"].isThere)
    #expect(record.members.map(\.name) == ["a", "c", "d", "e"])
  }

  @Test(arguments: [
    (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC\ud83d\ude00""#, "é€😀"),
    (#""\ud83d""#, "\u{FFFD}"), (#""\ud83dx\ude00""#, "\u{FFFD}x\u{FFFD}"), (#""\u00""#, "\u{FFFD}"),
    (#""été { [ , : ] }""#, "été { [ , : ] }"),
  ])
  func `escapes are what they stand for`(json: String, text: String) throws {
    #expect(try node(json).text == text)
  }

  @Test(arguments: ["", " ", "{", "[1", "]", "\"a", "\"a\\", "[\"]"])
  func `what does not close is no record`(json: String) {
    let nodes = RecordNodes(Array(json.utf8))
    #expect(nodes == nil)
  }

  @Test func `no bytes do harm`() throws {
    let whole = Array(
      #"{"a":[{"b":"\u00e9"},{"b":null}],"source":{"file":"x"},"evidence":{"/a":[{"page":1}]}}"#.utf8)
    for index in whole.indices {
      for byte in Array("{}[]\",:\\0x".utf8) {
        var bytes = whole
        bytes[index] = byte
        guard let record = RecordNodes(bytes)?.root else { continue }
        _ = (ActHead(of: record), Said.all(of: record), ActSections(of: record))
        _ = PartTable.all.map { $0.rows(of: record) }
        _ = record.members.map { ($0.value["b"].stored, $0.value.elements.map(\.stored)) }
      }
    }
  }
}
