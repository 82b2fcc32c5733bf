import Clausier
import SchemaValidation
import Testing

@Test func `the examples keep to the schema`() throws {
  let validator = SchemaValidator()
  #expect(validator.validate(try Published.bytes("example.json")) == [])
  #expect(validator.validate(try Published.bytes("example-error.json")) == [])
}

@Test func `what is published of version 1.0 keeps to its schema, and not to the next`() throws {
  for name in ["example-1.0.json", "example-error-1.0.json"] {
    let json = try Published.bytes(name)
    #expect(SchemaValidator(.v1_0).validate(json) == [])
    #expect(SchemaValidator(.v1_1).validate(json) != [])
    #expect(RecordValidator().validate(json) == [])
  }
}

@Test func `a record that nothing was found for keeps to the schema`() {
  let hash = String(repeating: "0", count: 64)
  let record = Record(source: Source(file: "a.pdf", sha256: hash, bytes: 0, pages: 1))
  #expect(SchemaValidator().validate(record.json(.compact)) == [])
  #expect(SchemaValidator().validate(record.json(.indented, evidence: false)) == [])
}

@Test func `an error object without hash and size keeps to the schema`() {
  let validator = SchemaValidator()
  for fault: Fault in [.notFound, .passwordNeeded, .tooManyPages(2, limit: 1)] {
    #expect(validator.validate(ErrorRecord(file: "a", fault: fault).json(.compact)) == [])
  }
}

@Test func `every kind of parameter keeps to the schema`() {
  let fault = Fault(
    code: "x",
    params: [
      Parameter("a", .text("t")), Parameter("b", .number(-1)), Parameter("c", .numbers([1, 2])),
      Parameter("d", .texts(["u"])), Parameter("e", .none),
    ], message: Message(fr: "x", en: "y"))
  #expect(SchemaValidator().validate(ErrorRecord(file: "a", fault: fault).json()) == [])
}

@Test func `every section that the library makes keeps to the schema`() {
  let hash = String(repeating: "0", count: 64)
  var record = Record(source: Source(file: "a.pdf", sha256: hash, bytes: 0, pages: 1))
  let date = CalendarDate(year: 2024, month: 1)
  for section: Section in [
    .title, .parties, .visas, .preamble, .signature, .other, .article("4"), .article("3 bis"),
    .article("9", occurrence: 2), .article(place: 3), .annex("A"), .annex(place: 1), .footnote("*"),
  ] {
    record.dates += date.map { [DateMention(date: Shown($0, at: [], rule: "date"), section: section)] } ?? []
  }
  #expect(SchemaValidator().validate(record.json()) == [])
}

@Test(arguments: SchemaVersion.published)
func `the program carries the schemas that are published`(version: SchemaVersion) throws {
  let name = "clausier-record-\(version).schema.json"
  #expect(Array(RecordSchema.bytes(of: version)) == (try Published.bytes(name)))
}

@Test func `a version that is not published has no schema`() {
  for version in [SchemaVersion("1.2"), SchemaVersion("2.0")] {
    #expect(version.map { RecordSchema.bytes(of: $0).isEmpty } == true)
  }
}
