import Clausier
import SchemaValidation
import Testing

private func example(_ name: String, _ changes: (String, String)...) throws -> [UInt8] {
  var text = String(decoding: try Published.bytes(name), as: UTF8.self)
  for (before, after) in changes {
    let range = try #require(text.firstRange(of: before))
    text.replaceSubrange(range, with: after)
  }
  return Array(text.utf8)
}

@Suite struct RecordValidatorTests {
  private let validator = RecordValidator()

  @Test(arguments: ["example-1.0.json", "example-error-1.0.json", "example.json", "example-error.json"])
  func `records of every published version are good`(name: String) throws {
    #expect(validator.validate(try example(name)) == [])
  }

  @Test(arguments: ["example-1.0.json", "example.json"])
  func `a date that does not exist is a fault, although it has the form of one`(name: String) throws {
    let faults = validator.validate(
      try example(
        name, ("\"2030-03-01\"", "\"2030-13-01\""), ("\"date\": \"2031-12-31\"", "\"date\": \"2031-02-29\""),
        ("\"2031-02-03T09:30:00+01:00\"", "\"2031-02-30T09:30:00+01:00\""), ("16:20:00Z", "25:20:00Z")))
    #expect(
      faults.map(\.pointer) == [
        "/source/pdf/created", "/source/signatures/0/time", "/amends/date", "/dates/0/date",
      ])
    #expect(faults.allSatisfy { $0.reason.en.hasPrefix("is no date of the calendar") })
  }

  @Test func `no fault is named twice`() throws {
    let faults = validator.validate(
      try example("example.json", ("\"2030-03-01\"", "\"March\""), ("\"kind\": \"amendment\",", "")))
    #expect(faults.map(\.pointer).sorted() == ["/amends/date", "/kind"])
    for text in ["", "{", "[]", "{\"a\":1,\"a\":2}", String(repeating: "[", count: 100)] {
      let faults = validator.validate(Array(text.utf8))
      #expect(Set(faults.map(\.pointer)).count == faults.count, "\(faults)")
      #expect(!faults.isEmpty)
    }
  }

  @Test func `a version that is not known is a fault`() throws {
    for version in ["1.2", "2.0", "one"] {
      let faults = validator.validate(
        try example("example.json", ("\"schemaVersion\": \"1.1\"", "\"schemaVersion\": \"\(version)\"")))
      #expect(faults.map(\.pointer) == ["/schemaVersion"])
    }
  }

  @Test func `keys of 1.1 are unknown to 1.0, and missing from 1.1 without them`() throws {
    let new = try example("example.json", ("\"schemaVersion\": \"1.1\"", "\"schemaVersion\": \"1.0\""))
    #expect(validator.validate(new).contains { $0.pointer == "/nature" })
    let old = try example("example-1.0.json", ("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"1.1\""))
    #expect(validator.validate(old).contains { $0.pointer == "/nature" && $0.reason.en == "is missing" })
  }

  @Test func `evidence of a value that is not there is a fault`() throws {
    let faults = validator.validate(
      try example("example.json", ("\"nor\": \"JARB3100007X\"", "\"nor\": null")))
    #expect(faults.map(\.pointer) == ["/evidence/~1nor"])
  }

  @Test func `no bytes bring it down`() throws {
    for bytes in try Published.bytes("example.json").damaged(copies: 300) { _ = validator.validate(bytes) }
  }
}
