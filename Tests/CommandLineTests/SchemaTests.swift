import Batch
import Testing

@Suite struct SchemaTests {
  @Test func `the schema is printed as it is published`() throws {
    let run = try ProgramRun.of("schema")
    #expect(run.status == 0)
    let schema = try JSONFact.object(run.output)
    #expect(schema.text("$schema") == "http://json-schema.org/draft-07/schema#")
    #expect(schema.text("$id") == "urn:clausier:record:1.1")
  }

  @Test func `an older version is printed on demand, also of a table`() throws {
    let schema = try JSONFact.object(ProgramRun.of("schema", "--version", "1.0").output)
    #expect(schema.text("$id") == "urn:clausier:record:1.0")
    let table = try ProgramRun.of("schema", "--table", "acts", "--version=1.0").text
    #expect(table.contains("clausier-acts-1.0") && !table.contains("\"nature\""))
  }
}
