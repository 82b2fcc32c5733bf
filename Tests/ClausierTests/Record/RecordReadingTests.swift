import Clausier
import FoundationEssentials
import TestSupport
import Testing

private func changed(_ before: String, _ after: String) throws -> [UInt8] {
  let text = String(decoding: ExampleRecord.record.json(), as: UTF8.self)
  let range = try #require(text.firstRange(of: before))
  return Array((text[..<range.lowerBound] + after + text[range.upperBound...]).utf8)
}

private func published(_ name: String) throws -> [UInt8] {
  let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  return Array(try Data(contentsOf: URL(filePath: "/" + root + "/schemas/" + name)))
}

@Suite struct RecordReadingTests {
  @Test(arguments: [JSONStyle.indented, .compact], [true, false])
  func `a record that is read back is written with the same bytes`(style: JSONStyle, evidence: Bool) throws {
    let json = ExampleRecord.record.json(style, evidence: evidence)
    let record = try Record(json: json)
    #expect(record.json(style, evidence: evidence) == json)
    #expect(try RecordEntry(json: json) == .record(record))
    if evidence { #expect(record == ExampleRecord.record) }
  }

  @Test func `an error object is read back`() throws {
    var error = ExampleRecord.error
    error.fault.params = [
      Parameter("a", .text("t")), Parameter("b", .number(-1)), Parameter("c", .numbers([1, 2])),
      Parameter("d", .texts(["u"])), Parameter("e", .none), Parameter("f/~", .numbers([])),
    ]
    for style in [JSONStyle.indented, .compact] {
      #expect(try ErrorRecord(json: error.json(style)) == error)
      #expect(try RecordEntry(json: error.json(style)).json(style) == error.json(style))
    }
  }

  @Test func `records of version 1.0 stay what they are`() throws {
    for name in ["example-1.0.json", "example-error-1.0.json"] {
      let json = try published(name)
      #expect(try RecordEntry(json: json).json() + [0x0A] == json)
    }
    let record = try Record(json: published("example-1.0.json"))
    #expect(record.schemaVersion == .v1_0 && record.nature == nil)
  }

  @Test func `a record can be written in an older version`() throws {
    var record = ExampleRecord.record
    record.schemaVersion = .v1_0
    let old = try JSONTree(record.json())
    #expect(old["schemaVersion"] == .string("1.0"))
    #expect(old.value(at: "/nature") == nil && old.value(at: "/amends/credits") == nil)
    #expect(!String(decoding: record.json(), as: UTF8.self).contains("\"chars\""))
    #expect(try Record(json: record.json()).json() == record.json())
  }

  @Test func `what only a later version knows is left out`() throws {
    var text = String(decoding: ExampleRecord.record.json(), as: UTF8.self)
    text = text.replacing(#""schemaVersion": "1.1""#, with: #""schemaVersion": "1.7", "more": [1]"#)
    text = text.replacing(#""nature": "avenant""#, with: #""nature": "rescrit""#)
    text = text.replacing(#""finance""#, with: #""finance", "penalties""#)
    text = text.replacing(#""evidence": {"#, with: #""evidence": {"/more/0": [],"#)
    let record = try Record(json: Array(text.utf8))
    #expect(record.schemaVersion == .current)
    #expect(record.nature == nil)
    #expect(record.articles.map(\.topics) == [[.object], [.finance]])
    let bad = text.replacing(#""kind": "amendment""#, with: #""kind": "treaty""#)
    #expect(RecordReading(Array(bad.utf8)).faults.map(\.pointer) == ["/kind"])
  }

  @Test(arguments: [
    ("\"schemaVersion\": \"1.1\"", "\"schemaVersion\": \"2.0\"", "/schemaVersion", "is no version"),
    ("\"schemaVersion\": \"1.1\"", "\"schemaVersion\": \"1.01\"", "/schemaVersion", "is no version"),
    ("\"schemaVersion\": \"1.1\",", "", "/schemaVersion", "is no version"),
    ("\"kind\": \"amendment\"", "\"kind\": \"avenant\"", "/kind", "is not one of [\"delegation\","),
    ("\"kind\": \"amendment\",", "", "/kind", "is missing"),
    ("\"date\": \"2030-03-01\"", "\"date\": \"2030-02-29\"", "/amends/date", "is no date"),
    ("\"date\": \"2031-12-31\"", "\"date\": \"2031-13-31\"", "/dates/0/date", "is no date"),
    ("\"created\": \"2031-02-03T09", "\"created\": \"2031-02-30T09", "/source/pdf/created", "is no date"),
    ("T16:20:00Z", "T24:20:00Z", "/source/signatures/0/time", "is no date"),
    ("\"duration\": \"P10M\"", "\"duration\": \"P\"", "/term/duration", "is no ISO 8601"),
    ("\"section\": \"article:2\"", "\"section\": \"here\"", "/amounts/0/section", "is no part"),
    ("\"copies\": 2", "\"copies\": 2.5", "/signature/copies", "is no whole number"),
    ("\"copies\": 2", "\"copies\": 99999999999999999999", "/signature/copies", "is no whole number"),
    ("\"euros\": 90500.5", "\"euros\": \"90500.5\"", "/amounts/0/euros", "is no number"),
    ("\"euros\": 90500.5", "\"euros\": 1e999", "/amounts/0/euros", "has more than 38"),
    ("\"tagged\": true", "\"tagged\": 1", "/source/pdf/tagged", "is neither true"),
    ("\"pages\": [1, 2]", "\"pages\": [1]", "/source/act/pages", "is no pair"),
    ("\"aliases\": [", "\"aliases\": [1,", "/parties/0/aliases/0", "is no text"),
    ("\"page\": 1, \"box\": [72,", "\"page\": 1, \"box\": [", "/evidence/~1title/0/box", "is no box"),
    ("\"chars\": [0, ", "\"chars\": [99, ", "/evidence/~1subject/0/chars", "is no pair"),
    ("\"/title\": [", "\"/titre\": [", "/evidence/~1titre", "leads to no value"),
    ("\"method\": \"embedded\"", "\"method\": \"seen\"", "/evidence/~1title/0/method", "is not one of"),
    ("\"title\": \"Avenant", "\"title\": \"\\ud800", "", "is no JSON from byte"),
    ("\"kind\": \"amendment\",", "\"kind\": \"amendment\", \"kind\": 1,", "", "has the key “kind” twice"),
  ])
  func `a fault names its place and its reason`(
    before: String, after: String, pointer: String, reason: String
  ) throws {
    let faults = RecordReading(try changed(before, after)).faults
    #expect(faults.map(\.pointer) == [pointer])
    #expect(faults.first?.reason.en.hasPrefix(reason) == true, "\(faults)")
    #expect(throws: RecordFault.self) { try Record(json: changed(before, after)) }
  }

  @Test func `all faults are named, but no more than a hundred`() throws {
    let two = try changed("\"2030-03-01\"", "\"2030-13-01\"")
    let more = String(decoding: two, as: UTF8.self).replacing("\"2031-12-31\"", with: "\"2031-02-30\"")
    let faults = RecordReading(Array(more.utf8)).faults
    #expect(faults.map(\.pointer) == ["/amends/date", "/dates/0/date", "/term/end"])
    let many = try changed("\"aliases\": [", "\"aliases\": [" + String(repeating: "1,", count: 200))
    #expect(RecordReading(many).faults.count == 100)
  }

  @Test func `a record is no error object, nor the other way round`() {
    #expect(throws: RecordFault.self) { try Record(json: ExampleRecord.error.json()) }
    #expect(throws: RecordFault.self) { try ErrorRecord(json: ExampleRecord.record.json()) }
    for json in ["[]", "1", "null", "{}"] {
      #expect(throws: RecordFault.self) { try RecordEntry(json: Array(json.utf8)) }
    }
  }

  @Test func `no bytes bring it down, and what is read can be written`() {
    var random = SeededRandom(seed: 9)
    let sources = [ExampleRecord.record.json(.compact), ExampleRecord.error.json(.compact)]
    let pieces = ["null", "[]", "{}", "-1", "1e9", "\"x\"", "\"\"", "[1,2]", "true", "\"2024-13-01\""].map {
      Array($0.utf8)
    }
    for round in 0..<3_000 {
      var bytes = sources[round % 2]
      for _ in 0..<(1 + random.next() % 3) {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int(random.next() % 40)))
        case 2: replaceValue(near: place, in: &bytes, by: pieces[Int(random.next() % 10)])
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { bytes = [0x7B] }
      }
      let reading = RecordReading(bytes)
      #expect(reading.faults.isEmpty == (reading.entry != nil))
      guard let json = reading.entry?.json(.compact) else { continue }
      #expect(RecordReading(json).entry?.json(.compact) == json)
    }
  }

  /// Puts something else between a colon and the next comma.
  private func replaceValue(near place: Int, in bytes: inout [UInt8], by piece: [UInt8]) {
    guard let colon = bytes[place...].firstIndex(of: UInt8(ascii: ":")),
      let comma = bytes[colon...].firstIndex(of: UInt8(ascii: ","))
    else { return }
    bytes.replaceSubrange(colon + 1..<comma, with: piece)
  }
}
