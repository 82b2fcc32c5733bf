import FoundationEssentials
import TestSupport
import Testing

@testable import Clausier

/// The tree as text, members in their order, numbers as written.
private func shown(_ node: JSONNode) -> String {
  switch node {
  case .null: "null"
  case .bool(let value): "\(value)"
  case .number(let digits): digits
  case .string(let text): "'\(text)'"
  case .array(let nodes): "[" + nodes.map(shown).joined(separator: " ") + "]"
  case .object(let members):
    "{" + members.map { "\($0.name):\(shown($0.value))" }.joined(separator: " ") + "}"
  }
}

private func fault(_ bytes: [UInt8]) -> JSONFault? {
  do throws(JSONFault) {
    _ = try JSONParser.parse(bytes)
    return nil
  } catch {
    return error
  }
}

@Test(arguments: [
  ("null", "null"), (" [ true , false ] ", "[true false]"), ("{}", "{}"), ("[]", "[]"), ("[{}]", "[{}]"),
  (#"{"b":1,"a":[2]}"#, "{b:1 a:[2]}"), ("-0.10e+05", "-0.10e+05"), ("0", "0"), ("10.50", "10.50"),
  (#""é\n\/\u00e9\ud834\udd1e\"""#, "'é\n/é𝄞\"'"), (#""\u0000""#, "'\u{0}'"), ("\"\u{7F}\"", "'\u{7F}'"),
])
func `members keep their order and numbers their digits`(json: String, tree: String) throws {
  #expect(shown(try JSONParser.parse(Array(json.utf8))) == tree)
}

@Test(arguments: [
  ("", 0), (" ", 1), ("nul", 0), ("{", 1), ("[1,]", 3), ("{\"a\":1,}", 7), ("{\"a\" 1}", 5), ("01", 1),
  ("-", 1), ("1.", 2), ("1e", 2), (".5", 0), ("+1", 0), ("NaN", 0), ("{} {}", 3), ("\u{FEFF}{}", 0),
  ("\"\t\"", 1), ("\"a", 2), ("\"\\x\"", 2), ("\"\\", 2), ("\"\\u12g4\"", 5), ("\"\\u1\"", 4), ("'a'", 0),
  ("[1 2]", 3), ("{1:2}", 1), ("[1}", 2), ("[", 1), ("[,]", 1), ("{,}", 1), ("1\u{0}", 1),
])
func `what is no JSON is refused where it stops being JSON`(json: String, byte: Int) {
  #expect(fault(Array(json.utf8)) == .notJSON(byte: byte))
}

@Test(arguments: [#""\ud834""#, #""\ud834x""#, #""\ud834\n""#, #""\udd1e""#, #""\ud834\ud834""#])
func `half of a surrogate pair is no text`(json: String) {
  #expect(fault(Array(json.utf8)) != nil)
}

@Test(
  arguments: [[0xE9], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]])
func `bytes that are no UTF-8 are no text`(bytes: [UInt8]) {
  #expect(fault([0x22] + bytes + [0x22]) == .notJSON(byte: 0))
}

@Test func `a name that comes twice is refused, however many names there are`() {
  #expect(fault(Array(#"{"a":1,"b":2,"a":3}"#.utf8)) == .repeatedName("a"))
  let names = (0..<100).map { "\"n\($0)\":0" }
  #expect(fault(Array("{\((names + ["\"n1\":1"]).joined(separator: ","))}".utf8)) == .repeatedName("n1"))
  #expect(fault(Array("{\(names.joined(separator: ","))}".utf8)) == nil)
  // Swift takes these for one text; they are two names all the same.
  #expect(fault(Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8)) == nil)
}

@Test func `deep nesting is refused before it fills the stack`() {
  for opening in ["[", "{\"a\":"] {
    #expect(fault(Array(String(repeating: opening, count: 1_000_000).utf8)) == .tooDeep)
  }
  let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
  #expect(fault(Array(deep.utf8)) == nil)
  #expect(fault(Array("[\(deep)]".utf8)) == .tooDeep)
}

@Test func `another reader reads the same, and refuses the same`() throws {
  var random = SeededRandom(seed: 5)
  let example = ExampleRecord.record.json(.compact)
  for _ in 0..<2_000 {
    var bytes = example
    for _ in 0..<(1 + random.next() % 2) {
      bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
    }
    let other = try? JSONTree(bytes)
    switch fault(bytes) {
    case nil: #expect(other != nil)
    case .repeatedName?: break
    case let fault?: #expect(other == nil, "\(fault)")
    }
  }
}
