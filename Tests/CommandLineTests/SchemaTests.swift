import Batch
import Testing

@Suite struct SchemaTests {
  @Test func `the schema is printed as it is published`() throws {
    let run = try ProgramRun.of("schema")
    #expect(run.status == 0)
    let schema = try JSONFact.object(run.output)
    #expect(schema.text("$schema") == "http://json-schema.org/draft-07/schema#")
    #expect(schema.text("$id")?.hasPrefix("urn:") == true)
  }
}
