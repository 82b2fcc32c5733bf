import Clausier
import SchemaValidation
import Testing

private func example(_ before: String, _ after: String) throws -> [UInt8] {
  let text = String(decoding: try Published.bytes("example.json"), as: UTF8.self)
  let range = try #require(text.firstRange(of: before))
  return Array((text[..<range.lowerBound] + after + text[range.upperBound...]).utf8)
}

@Test(
  arguments: [
    "", " ", "nul", "{", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "\"\\ud800\"", "01", "1e999", "-", "NaN", "{} {}",
    "\u{FEFF}{}", "{\"a\":\"\t\"}",
  ])
func `what is no JSON is reported as such`(text: String) {
  let faults = SchemaValidator().validate(Array(text.utf8))
  #expect(faults.count == 1)
  #expect(faults.first?.reason.en.hasPrefix("is no JSON from byte") == true)
}

@Test func `bytes that are no UTF-8 are no JSON`() {
  let faults = SchemaValidator().validate([0x22, 0xE9, 0x22])
  #expect(faults.first?.reason.en.hasPrefix("is no JSON") == true)
}

@Test func `nothing after a zero byte is overlooked`() throws {
  let faults = SchemaValidator().validate(try Published.bytes("example-error.json") + [0, 0x7B])
  #expect(faults.first?.reason.en.hasPrefix("is no JSON") == true)
}

@Test func `a scalar or an array is no record`() {
  for text in ["1", "null", "[]", "\"x\"", "true"] {
    #expect(SchemaValidator().validate(Array(text.utf8)).map(\.pointer) == [""])
  }
}

@Test(arguments: ["[", "{\"a\":"])
func `deep nesting is refused before it fills the stack`(opening: String) {
  let faults = SchemaValidator().validate(Array(String(repeating: opening, count: 1_000_000).utf8))
  #expect(faults.map(\.reason.en) == ["is nested too deep"])
}

@Test func `a long code is refused by its length, and a long text is not`() throws {
  let long = String(repeating: "A", count: 4_000_000)
  let validator = SchemaValidator()
  for (key, value, pointer) in [
    ("nor", "JARB3100007X", "/nor"), ("duration", "P10M", "/term/duration"),
    ("to", "article:2", "/crossReferences/0/to"),
  ] {
    let faults = validator.validate(try example("\"\(key)\": \"\(value)\"", "\"\(key)\": \"\(long)\""))
    #expect(Set(faults.map(\.pointer)) == [pointer])
  }
  let title = "Avenant n° 1 à la convention relative aux serres"
  #expect(validator.validate(try example(title, long + "é" + long)) == [])
}

@Test func `many faults are cut off`() throws {
  let aliases = String(repeating: "1,", count: 30_000) + "1"
  let faults = SchemaValidator().validate(try example("\"le délégant\"", aliases))
  #expect(faults.count == 100)
  #expect(faults.first?.pointer == "/parties/0/aliases/0")
}

@Test func `a very large document with many faults gives one`() throws {
  let aliases = String(repeating: "1,", count: 1_000_000) + "1"
  let faults = SchemaValidator().validate(try example("\"le délégant\"", aliases))
  #expect(faults.map(\.pointer) == ["/parties/0/aliases/0"])
  #expect(faults.first?.reason.en == "breaks the schema")
}

@Test func `no bytes bring it down`() throws {
  let validator = SchemaValidator()
  for bytes in try Published.bytes("example.json").damaged(copies: 300) { _ = validator.validate(bytes) }
}

@Test func `an invalid schema is reported for every document`() {
  let nothing = SchemaValidator(schema: UnsafeRawBufferPointer(start: nil, count: 0))
  #expect(nothing.validate(Array("{}".utf8)).count == 1)
}
