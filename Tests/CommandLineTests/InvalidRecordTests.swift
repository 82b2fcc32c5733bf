import Batch
import Clausier
import SchemaValidation
import Testing

@testable import ClausierCLI

@Suite struct InvalidRecordTests {
  @Test func `a record that breaks the schema becomes an error object`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.put(BytePath("a.pdf".utf8), SmallPDF.bytes(["Convention"]))
    let schema = Array(#"{"properties": {"kind": {"enum": ["delegation"]}}}"#.utf8)
    let validator = schema.withUnsafeBytes { SchemaValidator(schema: $0) }
    let maker = ProductMaker(product: Products.stream, validator: validator)
    var clock = StageClock()
    let outcome = try #require(
      maker.outcome(
        of: Input(origin: .file(path), name: BytePath("a.pdf".utf8)), clock: &clock))
    #expect(ClausierCLI.ExitStatus(outcome.state) == .invalidRecord)
    let record = try #require(outcome.bodies.first)
    let object = try JSONFact.object(record)
    #expect(object.text("error", "code") == "invalid-record")
    #expect(object.text("error", "params", "pointer") == "/kind")
    #expect(object.text("error", "params", "reason")?.contains("delegation") == true)
    #expect(object.text("source", "sha256")?.count == 64)
    #expect(SchemaValidator().validate(record).isEmpty)
  }

  @Test func `what became of an input gives the status that the help promises`() {
    #expect(ClausierCLI.ExitStatus(.done) == .good)
    #expect(ClausierCLI.ExitStatus(.failed(code: Fault.notFound.code)) == .unreadableInput)
    let invalid = Fault.invalidRecord(pointer: "/a", reason: Message(fr: "", en: ""))
    #expect(ClausierCLI.ExitStatus(.failed(code: invalid.code)) == .invalidRecord)
  }

  @Test func `usage is graver than an invalid record, and that than an unreadable input`() {
    let order: [ClausierCLI.ExitStatus] = [.good, .unreadableInput, .invalidRecord, .usage]
    for (rank, left) in order.enumerated() {
      for right in order {
        var status = right
        status.raise(to: left)
        #expect(status == order[max(rank, order.firstIndex(of: right) ?? 0)])
      }
    }
  }
}
